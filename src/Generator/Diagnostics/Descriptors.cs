using Microsoft.CodeAnalysis;

namespace LambdaEvents.Generator.Diagnostics;

/// <summary>The diagnostics of the generator: one id, one mistake, one test, one line in AnalyzerReleases.</summary>
internal static class Descriptors
{
    private const string Category = "LambdaEvents.Schema";
    private const DiagnosticSeverity Error = DiagnosticSeverity.Error;
    private const DiagnosticSeverity Warning = DiagnosticSeverity.Warning;

    public static readonly DiagnosticDescriptor BrokenJson =
        new("EVT001", "The schema is not well-formed JSON", "The schema is not well-formed JSON: {0}", Category, Error, true);

    public static readonly DiagnosticDescriptor WrongKind =
        new("EVT002", "A keyword has a value of the wrong kind", "'{0}' must be {1}", Category, Error, true);

    public static readonly DiagnosticDescriptor UnknownKeyword =
        new("EVT003", "Unknown keyword", "'{0}' is not a keyword that {1} may have; it may have {2}", Category, Error, true);

    public static readonly DiagnosticDescriptor DuplicateKey =
        new("EVT004", "A key is given twice", "'{0}' is given twice in one object; the first one counts", Category, Error, true);

    public static readonly DiagnosticDescriptor MissingTitle =
        new("EVT005", "The root record has no name",
            "The root has no 'title', which is the name of its record; only a file of '$defs' and nothing else does without", Category, Error, true);

    public static readonly DiagnosticDescriptor MissingType =
        new("EVT006", "A record has no type", "'{0}' needs \"type\": \"object\", or \"array\" for a payload that is a list, or 'x-type' if its record is hand-written", Category, Error, true);

    public static readonly DiagnosticDescriptor MissingDescription =
        new("EVT007", "A description is missing", "'{0}' has no 'description'; it becomes the documentation of '{0}'", Category, Warning, true);

    public static readonly DiagnosticDescriptor DescriptionRepeatsName =
        new("EVT008", "A description only repeats the name",
            "The description of '{0}' only repeats the name; say what the name does not", Category, Warning, true);

    public static readonly DiagnosticDescriptor UnknownType =
        new("EVT009", "Unknown type", "'{0}' has no C# type: {1}", Category, Error, true);

    public static readonly DiagnosticDescriptor UnsupportedConstant =
        new("EVT010", "Unsupported const or enum",
            "'{0}' cannot have '{1}': it is for text members that tell payloads apart; known values of others go under 'x-values'", Category, Error, true);

    public static readonly DiagnosticDescriptor DuplicateRecord =
        new("EVT011", "Two types of one name", "The name '{0}' is already taken by {1}; names are unique, ignoring case", Category, Error, true);

    public static readonly DiagnosticDescriptor DuplicateMember =
        new("EVT012", "Two members of one C# name",
            "'{0}' has the C# name '{1}', which '{2}' has already; give one of them another 'x-name'", Category, Error, true);

    public static readonly DiagnosticDescriptor MemberNamedLikeRecord =
        new("EVT013", "A member is named like its record", "'{0}' has the C# name of its record; give it an 'x-name'", Category, Error, true);

    public static readonly DiagnosticDescriptor NotAnIdentifier =
        new("EVT014", "Not a C# name", "'{0}' is not a name for {1}: letters and digits, beginning with an upper-case letter{2}", Category, Error, true);

    public static readonly DiagnosticDescriptor ReservedName =
        new("EVT015", "A reserved name", "'{0}' is reserved: every {1} has a member of that name; choose another{2}", Category, Error, true);

    public static readonly DiagnosticDescriptor DanglingReference =
        new("EVT016", "A reference leads nowhere", "'{0}' leads nowhere: {1}", Category, Error, true);

    public static readonly DiagnosticDescriptor UnknownFile =
        new("EVT017", "A reference to an unknown file",
            "'{0}' is not in the project; add '{1}' to AdditionalFiles, with LambdaEventsGenerate=\"false\" if its records are compiled elsewhere", Category, Error, true);

    public static readonly DiagnosticDescriptor RequiredUnknown =
        new("EVT018", "A required member that does not exist", "'required' names '{0}', which is not among the properties", Category, Error, true);

    public static readonly DiagnosticDescriptor RequiredNullable =
        new("EVT019", "A required member that may be null", "'{0}' is required, so it cannot be null", Category, Error, true);

    public static readonly DiagnosticDescriptor GenericNotFreeJson =
        new("EVT020", "x-generic on a typed member",
            "'{0}' has 'x-generic' but a type as well; only a member that holds any JSON can be generic", Category, Error, true);

    public static readonly DiagnosticDescriptor SharedTypeParameter =
        new("EVT021", "Two generic members of one type parameter",
            "'{0}' has the type parameter '{1}', which '{2}' has already; each member with 'x-generic' has one of its own", Category, Error, true);

    public static readonly DiagnosticDescriptor RequiredCycle =
        new("EVT022", "Records that require each other", "'{0}' is required and so is the way back to '{1}': no JSON can satisfy that", Category, Error, true);

    public static readonly DiagnosticDescriptor InvalidValues =
        new("EVT023", "Unusable known values", "The known values of '{0}' are unusable: {1}", Category, Error, true);

    public static readonly DiagnosticDescriptor DuplicateValues =
        new("EVT024", "Two classes of known values of one name", "The class '{0}' is already taken by {1}", Category, Error, true);

    public static readonly DiagnosticDescriptor CollidingConstants =
        new("EVT025", "Two known values of one C# name", "The value '{0}' becomes the constant '{1}', which '{2}' has become already", Category, Error, true);

    public static readonly DiagnosticDescriptor DuplicatePayload =
        new("EVT026", "A payload served twice", "The payload '{0}' is already served by {1}", Category, Error, true);

    public static readonly DiagnosticDescriptor MissingProperties =
        new("EVT027", "A record has no properties", "'{0}' has no 'properties'; write \"properties\": {{}} if it is meant to be empty", Category, Error, true);

    public static readonly DiagnosticDescriptor UnsupportedMemberName =
        new("EVT028", "Unsupported member name", "A member's name cannot be empty or hold quotes, backslashes or control characters", Category, Error, true);

    public static readonly DiagnosticDescriptor MisplacedKeyword =
        new("EVT029", "A keyword that means nothing here", "'{0}' means nothing on '{1}': {2}", Category, Error, true);

    public static readonly DiagnosticDescriptor InvalidDirection =
        new("EVT030", "Unknown direction", "'{0}' is not a direction; 'x-direction' is 'event' or 'response'", Category, Error, true);

    public static readonly DiagnosticDescriptor InvalidCatalog =
        new("EVT031", "The catalogue has no usable name",
            "The MSBuild property LambdaEventsCatalog is '{0}', which is not the full name of a C# class", Category, Error, true);

    public static readonly DiagnosticDescriptor ListReference =
        new("EVT032", "A reference to a payload that is a list",
            "'{0}' is a list, which only a payload can be; write \"type\": \"array\" here, with the same 'items'", Category, Error, true);

    public static readonly DiagnosticDescriptor InvalidToldBy =
        new("EVT033", "Unusable x-told-by", "'{0}' cannot have this 'x-told-by': {1}", Category, Error, true);

    public static readonly DiagnosticDescriptor DuplicateDetail =
        new("EVT034", "A detail described twice", "The detail of '{0}' from {1} is already described by {2}", Category, Error, true);

    public static readonly DiagnosticDescriptor InvalidRecognition =
        new("EVT035", "Unusable x-recognise", "'x-recognise' is unusable: {0}", Category, Error, true);

    public static readonly DiagnosticDescriptor DuplicateRecognition =
        new("EVT036", "Two payloads recognised by one rule", "The rule '{0}' is already that of {1}; one of the two must ask for more", Category, Error, true);

    public static readonly DiagnosticDescriptor InvalidSamples =
        new("EVT037", "The class of samples has no usable name",
            "The MSBuild property LambdaEventsSamples is '{0}', which is not the full name of a C# class", Category, Error, true);

    public static readonly DiagnosticDescriptor InvalidSampleName =
        new("EVT038", "A sample without a record or a case in its name",
            "'{0}' does not say what it is: a sample is named for its folder, its record and its case, like orders/OrderPlaced.full.json", Category, Error, true);

    public static readonly DiagnosticDescriptor UnknownSampleRecord =
        new("EVT039", "A sample of an unknown record", "'{0}' is named for the record '{1}', {2}", Category, Error, true);

    public static readonly DiagnosticDescriptor CollidingSamples =
        new("EVT040", "Two samples of one C# name", "'{0}' becomes {1}, which '{2}' has become already", Category, Error, true);
}
