namespace LambdaEvents.EventBridge.Import.Model;

/// <summary>An event of the registry.</summary>
/// <param name="RegistryName">Its name there, such as <c>aws.ec2@EC2InstanceStateChangeNotification</c>.</param>
/// <param name="Source">Who sends it.</param>
/// <param name="DetailType">What kind of event it is.</param>
/// <param name="Detail">Its detail.</param>
internal sealed record DetailEvent(string RegistryName, string Source, string DetailType, DetailType Detail);
