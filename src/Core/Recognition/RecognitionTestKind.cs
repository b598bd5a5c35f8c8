namespace LambdaEvents.Recognition;

internal enum RecognitionTestKind
{
    Present,
    Absent,
    Equal,
    Prefix,
    Part,
}
