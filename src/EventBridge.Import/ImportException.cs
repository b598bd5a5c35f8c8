namespace LambdaEvents.EventBridge.Import;

/// <summary>What is wrong with the database, a table or an <c>overrides.json</c>, in words for who runs the import.</summary>
internal sealed class ImportException(string message) : Exception(message);
