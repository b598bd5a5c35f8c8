using Microsoft.CodeAnalysis;

namespace LambdaEvents.Tests;

/// <summary>One test for each mistake that a schema can have: its id, the place that it points at, and what it says.</summary>
public sealed partial class DiagnosticTests
{
    [Fact]
    [Covers("EVT001")]
    public void Broken_JSON_is_reported_where_it_breaks() => Expect(
        "EVT001",
        """
        {
          "title": "Order", "größe" ⟦1⟧
        }
        """,
        "not well-formed JSON");

    [Fact]
    [Covers("EVT001")]
    public void Half_of_a_surrogate_pair_is_broken_JSON() => Expect("EVT001", """{ "title": ⟦"\ud800"⟧ }""", "half of a surrogate pair");

    [Fact]
    [Covers("EVT002")]
    public void A_keyword_with_a_value_of_the_wrong_kind_is_reported() => ExpectMember("EVT002", """{ "description": "For what.", "type": ⟦7⟧ }""", "'type' must be a list or a text");

    [Fact]
    [Covers("EVT002")]
    public void A_schema_that_is_no_object_is_reported() => Expect("EVT002", "⟦[]⟧", "'A schema' must be an object");

    [Fact]
    [Covers("EVT003")]
    public void An_unknown_keyword_is_reported() =>
        ExpectMember("EVT003", """{ "description": "For what.", "type": "string", ⟦"maxLength"⟧: 7 }""", "'maxLength' is not a keyword that a property may have; it may have description, type, format");

    [Fact]
    [Covers("EVT004")]
    public void A_key_that_is_given_twice_is_reported() =>
        ExpectMember("EVT004", """{ "description": "For what.", "type": "string", ⟦"type"⟧: "integer" }""", "'type' is given twice");

    [Fact]
    [Covers("EVT005")]
    public void A_root_record_without_a_name_is_reported() =>
        Expect("EVT005", """⟦{⟧ "description": "What was bought.", "type": "object", "properties": {} }""", "no 'title'");

    [Theory]
    [Covers("EVT005")]
    [InlineData("⟦{⟧}")]
    [InlineData("""⟦{⟧ "description": "Nothing at all." }""")]
    public void A_schema_that_describes_nothing_is_reported(string schema) => Expect("EVT005", schema, "only a file of '$defs' and nothing else does without");

    [Theory]
    [Covers("EVT002")]
    [InlineData("""{ "title": ⟦7⟧, "description": "What was bought.", "type": "object", "properties": {} }""", "'title' must be a text")]
    [InlineData("""{ "title": "Order", "description": "What was bought.", "type": ⟦7⟧, "properties": {} }""", "'type' must be a list or a text")]
    [InlineData("""{ "title": "Order", "description": "What was bought.", "type": "object", "properties": ⟦[⟧] }""", "'properties' must be an object")]
    [InlineData("""{ "title": "Order", "description": "What was bought.", "type": "object", "properties": {}, "x-payload": [⟦7⟧] }""", "'each entry of x-payload' must be a text")]
    [InlineData("""{ "title": "Order", "description": "What was bought.", "type": "object", "properties": { "a": ⟦true⟧ } }""", "'a' must be an object")]
    public void A_keyword_of_the_wrong_kind_is_one_mistake(string schema, string message) => Expect("EVT002", schema, message);

    [Fact]
    [Covers("EVT006")]
    public void A_record_without_a_type_is_reported() =>
        Expect("EVT006", """{ "title": ⟦"Order"⟧, "description": "What was bought.", "properties": {} }""", "'Order' needs \"type\": \"object\"");

    [Theory]
    [Covers("EVT006")]
    [InlineData("\"string\"")]
    [InlineData("[\"array\", \"null\"]")]
    public void A_record_of_another_type_is_reported(string type) => Expect(
        "EVT006",
        $$"""{ "title": "Order", "description": "What was bought.", "type": ⟦{{type}}⟧, "properties": {} }""",
        "or \"array\" for a payload that is a list");

    [Fact]
    [Covers("EVT007")]
    public void A_missing_description_is_reported() => ExpectMember("EVT007", """{ "type": "string" }""", "'member' has no 'description'", nameIsMarked: true);

    [Fact]
    [Covers("EVT008")]
    public void A_description_that_only_repeats_the_name_is_reported() => Expect(
        "EVT008",
        Order("""⟦"eventSourceARN"⟧: { "description": "The ARN of the event source.", "type": "string" }""").Replace("⟦\"eventSourceARN\"⟧", "\"eventSourceARN\"", StringComparison.Ordinal)
            .Replace("\"The ARN of the event source.\"", "⟦\"The ARN of the event source.\"⟧", StringComparison.Ordinal),
        "only repeats the name");

    [Theory]
    [Covers("EVT009")]
    [InlineData("""{ "description": "For what.", "type": ⟦"strin"⟧ }""", "there is no type 'strin'")]
    [InlineData("""{ "description": "For what.", "type": "string", "format": ⟦"uuid"⟧ }""", "'string' has no format 'uuid'; it has int32, int64, decimal, date-time")]
    [InlineData("""{ "description": "For what.", "type": "boolean", "format": ⟦"int32"⟧ }""", "'boolean' has no format 'int32'; it has none")]
    [InlineData("""{ "description": "For what.", "type": ⟦"array"⟧ }""", "'array' needs 'items'")]
    [InlineData("""{ "description": "For what.", "type": ⟦"object"⟧ }""", "'object' needs 'additionalProperties'")]
    [InlineData("""{ "description": "For what.", "type": "string", "contentEncoding": ⟦"base32"⟧ }""", "only 'base64' is known")]
    [InlineData("""{ "description": "For what.", "type": "string", "contentMediaType": ⟦"text/xml"⟧ }""", "only 'application/json' is known")]
    [InlineData("""{ "description": "For what.", ⟦"oneOf"⟧: [{ "type": "string" }, { "type": "integer" }] }""", "'oneOf' can be")]
    [InlineData("""{ "description": "For what.", ⟦"type"⟧: "null" }""", "null alone holds nothing")]
    [InlineData("""{ "description": "For what.", ⟦"format"⟧: "date-time" }""", "'format' needs a 'type'")]
    [InlineData("""{ "description": "For what.", "type": "array", "items": { "type": ⟦"tuple"⟧ } }""", "there is no type 'tuple'")]
    public void An_unknown_type_is_reported(string member, string message) => ExpectMember("EVT009", member, message);

    [Fact]
    [Covers("EVT009")]
    public void A_list_without_items_is_reported() =>
        Expect("EVT009", """{ "title": "Orders", "description": "What was bought.", "type": ⟦"array"⟧ }""", "'Orders' has no C# type: 'array' needs 'items'");

    [Fact]
    [Covers("EVT009")]
    public void A_list_of_items_without_a_type_is_reported() =>
        Expect("EVT009", """{ "title": "Orders", "description": "What was bought.", "type": "array", "items": { "type": ⟦"tuple"⟧ } }""", "'Orders' has no C# type: there is no type 'tuple'");

    [Fact]
    [Covers("EVT010")]
    public void A_constant_on_the_items_of_a_list_is_reported() =>
        Expect("EVT010", """{ "title": "Orders", "description": "What was bought.", "type": "array", "items": { "type": "string", ⟦"const"⟧: "a" } }""", "'Orders' cannot have 'const'");

    [Theory]
    [Covers("EVT010")]
    [InlineData("""{ "description": "For what.", "type": "integer", ⟦"const"⟧: 7 }""", "'const'")]
    [InlineData("""{ "description": "For what.", ⟦"const"⟧: "a" }""", "'const'")]
    [InlineData("""{ "description": "For what.", "type": "string", ⟦"enum"⟧: ["a", 7] }""", "'enum'")]
    [InlineData("""{ "description": "For what.", "type": "array", "items": { "type": "string", ⟦"enum"⟧: ["a"] } }""", "'enum'")]
    public void A_constant_on_something_else_than_text_is_reported(string member, string message) => ExpectMember("EVT010", member, message);

    [Fact]
    [Covers("EVT011")]
    public void Two_records_of_one_name_in_a_file_are_reported() => Expect(
        "EVT011",
        """
        {
          "title": "Order", "description": "What was bought.", "type": "object", "properties": {},
          "$defs": { ⟦"order"⟧: { "description": "What was sold.", "type": "object", "properties": {} } }
        }
        """.Replace("order", "ORDER", StringComparison.Ordinal),
        "The name 'ORDER' is already taken by the record 'Order' of order.schema.json");

    [Fact]
    [Covers("EVT011")]
    public void Two_records_of_one_name_in_two_files_are_reported()
    {
        var schema = new MarkedSchema("""{ "title": ⟦"Order"⟧, "description": "What was bought.", "type": "object", "properties": {} }""");
        var run = new SchemaProject().With("A/a.schema.json", schema.Text).With("B/b.schema.json", schema.Text).Run();
        var diagnostic = run.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be("EVT011");
        diagnostic.Location.GetLineSpan().Path.Should().Be("/shop/B/b.schema.json");
        diagnostic.Location.GetLineSpan().Span.Should().Be(schema.Place);
        run.FileNames.Should().Contain(["A.Order.g.cs", "B.Order.g.cs"], "the compiler can tell them apart, and one diagnostic is enough");
        run.CompilerErrors.Should().BeEmpty();
    }

    [Fact]
    [Covers("EVT012")]
    public void Two_members_of_one_name_are_reported() => Expect(
        "EVT012",
        Order("""
            "sourceURL": { "description": "For reading.", "type": "string" },
            ⟦"sourceUrl"⟧: { "description": "For reading, too.", "type": "string" }
            """),
        "'sourceUrl' has the C# name 'SourceUrl', which 'sourceURL' has already");

    [Fact]
    [Covers("EVT012")]
    public void A_member_named_like_the_method_of_another_is_reported() => Expect(
        "EVT012",
        Order("""
            "body": { "description": "For reading.", "type": "string", "contentMediaType": "application/json" },
            ⟦"readBody"⟧: { "description": "Whether it was.", "type": "boolean" }
            """),
        "'readBody' has the C# name 'ReadBody', which 'body' has already");

    [Fact]
    [Covers("EVT013")]
    public void A_member_named_like_its_record_is_reported() =>
        Expect("EVT013", Order("""⟦"order"⟧: { "description": "For what.", "type": "string" }"""), "'order' has the C# name of its record");

    [Theory]
    [Covers("EVT014")]
    [InlineData("""⟦"$"⟧: { "description": "For what.", "type": "string" }""", "'' is not a name for a member: letters and digits, beginning with an upper-case letter; '$' needs an 'x-name'")]
    [InlineData("""⟦"2nd"⟧: { "description": "For what.", "type": "string" }""", "'2nd' needs an 'x-name'")]
    [InlineData("""
        "a": { "description": "For what.", "type": "string", "x-name": ⟦"b"⟧ }
        """, "'b' is not a name for a member")]
    [InlineData("""
        "a": { "description": "For what.", "x-generic": ⟦"Detail"⟧ }
        """, "'Detail' is not a name for a type parameter")]
    [InlineData("""
        "a": { "description": "For what.", "type": "string", "x-values": { ⟦"kinds"⟧: { "b": "The other one." } } }
        """, "'kinds' is not a name for a class of known values")]
    public void A_name_that_is_no_identifier_is_reported(string member, string message) => Expect("EVT014", Order(member), message);

    [Fact]
    [Covers("EVT014")]
    public void A_record_name_that_is_no_identifier_is_reported() =>
        Expect("EVT014", """{ "title": ⟦"order-placed"⟧, "description": "What was bought.", "type": "object", "properties": {} }""", "'order-placed' is not a name for a record");

    [Fact]
    [Covers("EVT014")]
    public void A_hand_written_name_that_is_no_identifier_is_reported() =>
        Expect("EVT014", """{ "$defs": { "A": { "x-type": ⟦"Shop.1"⟧ } } }""", "'Shop.1' is not a name for a hand-written record");

    [Theory]
    [Covers("EVT015")]
    [InlineData("unknownMembers")]
    [InlineData("toString")]
    [InlineData("getType")]
    [InlineData("equals")]
    [InlineData("clone")]
    [InlineData("equalityContract")]
    public void A_member_with_the_name_of_what_every_record_has_is_reported(string name) =>
        Expect("EVT015", Order($$"""⟦"{{name}}"⟧: { "description": "For what.", "type": "string" }"""), "is reserved: every record has a member of that name; choose another with 'x-name'");

    [Theory]
    [Covers("EVT015")]
    [InlineData("Options")]
    [InlineData("Default")]
    [InlineData("UnknownMembers")]
    public void A_record_with_the_name_of_what_every_context_has_is_reported(string name) =>
        Expect("EVT015", $$"""{ "title": ⟦"{{name}}"⟧, "description": "What was bought.", "type": "object", "properties": {} }""", "every record or context has a member of that name");

    [Theory]
    [Covers("EVT016")]
    [InlineData("#/$defs/Line", "order.schema.json has no '$defs'")]
    [InlineData("order.schema.json#/$defs/Line", "order.schema.json has no '$defs'")]
    [InlineData("#/properties/member", "a reference is '#/$defs/Name'")]
    public void A_reference_that_leads_nowhere_is_reported(string reference, string message) =>
        ExpectMember("EVT016", $$"""{ "description": "For what.", "$ref": ⟦"{{reference}}"⟧ }""", message);

    [Fact]
    [Covers("EVT017")]
    public void A_reference_to_an_unknown_file_is_reported() => ExpectMember(
        "EVT017",
        """{ "description": "For what.", "$ref": ⟦"../../Events/S3/s3.schema.json#/$defs/S3Object"⟧ }""",
        "add '/Events/S3/s3.schema.json' to AdditionalFiles, with LambdaEventsGenerate=\"false\" if its records are compiled elsewhere");

    [Fact]
    [Covers("EVT018")]
    public void A_required_member_that_does_not_exist_is_reported() =>
        Expect("EVT018", """{ "title": "Order", "description": "What was bought.", "type": "object", "required": [⟦"id"⟧], "properties": {} }""", "'required' names 'id'");

    [Theory]
    [Covers("EVT019")]
    [InlineData("""{ "description": "For what.", "type": ["string", "null"] }""")]
    [InlineData("""{ "description": "For what.", "oneOf": [{ "$ref": "#" }, { "type": "null" }] }""")]
    public void A_required_member_that_may_be_null_is_reported(string member) => Expect(
        "EVT019",
        $$"""{ "title": "Order", "description": "What was bought.", "type": "object", "required": ["id"], "properties": { ⟦"id"⟧: {{member}} } }""",
        "'id' is required, so it cannot be null");

    [Theory]
    [Covers("EVT020")]
    [InlineData("\"type\": \"string\"")]
    [InlineData("\"$ref\": \"#\"")]
    [InlineData("\"type\": [\"string\", \"integer\"]")]
    public void A_generic_member_with_a_type_is_reported(string type) =>
        ExpectMember("EVT020", $$"""{ "description": "For what.", {{type}}, "x-generic": ⟦"TDetail"⟧ }""", "only a member that holds any JSON can be generic");

    [Fact]
    [Covers("EVT021")]
    public void Two_generic_members_of_one_type_parameter_are_reported() => Expect(
        "EVT021",
        Order("""
            "a": { "description": "For what.", "x-generic": "TDetail" },
            "b": { "description": "For what else.", "x-generic": ⟦"TDetail"⟧ }
            """),
        "'b' has the type parameter 'TDetail', which 'a' has already");

    [Fact]
    [Covers("EVT022")]
    public void Records_that_require_each_other_are_reported()
    {
        const string Schema = """
            {
              "$defs": {
                "Left": { "description": "A hand.", "type": "object", "required": ["right"], "properties": { "right": { "description": "The other one.", "$ref": "#/$defs/Right" } } },
                "Right": { "description": "A hand.", "type": "object", "required": ["left"], "properties": { "left": { "description": "The other one.", "$ref": "#/$defs/Left" } } }
              }
            }
            """;
        var run = SchemaProject.Of(Schema).Run();
        run.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("EVT022", "EVT022");
        run.Diagnostics[0].Location.GetLineSpan().StartLinePosition.Line.Should().Be(2);
        run.Diagnostics[0].GetMessage().Should().Contain("'right' is required and so is the way back to 'Left'");
        run.CompilerErrors.Should().BeEmpty();
    }

    [Theory]
    [Covers("EVT023")]
    [InlineData("""⟦"x-values"⟧: {}""", "one key is expected")]
    [InlineData("""⟦"x-values"⟧: { "A": {}, "B": {} }""", "one key is expected")]
    [InlineData("""⟦"x-values"⟧: { "INSERT": "An item was added." }""", "one key is expected")]
    [InlineData(""" "x-values": { ⟦"Kinds"⟧: {} }""", "there are none")]
    [InlineData(""" "x-values": { "Kinds": { "a": ⟦7⟧ } }""", "the description of 'a' must be a text")]
    [InlineData(""" "x-values": { "Kinds": { ⟦"*"⟧: "Every one of them." } }""", "'*' gives no C# name")]
    public void Unusable_known_values_are_reported(string values, string message) => ExpectMember("EVT023", $$"""{ "description": "For what.", "type": "string", {{values}} }""", message);

    [Fact]
    [Covers("EVT024")]
    public void Known_values_with_the_name_of_others_are_reported() => Expect(
        "EVT024",
        Order("""
            "a": { "description": "For what.", "type": "string", "x-values": { "Kinds": { "x": "The one." } } },
            "b": { "description": "For what else.", "type": "string", "x-values": { ⟦"Kinds"⟧: { "y": "The other." } } }
            """),
        "The class 'Kinds' is already taken by other values of this file");

    [Fact]
    [Covers("EVT024")]
    public void Known_values_whose_names_differ_only_in_case_are_reported() => Expect(
        "EVT024",
        Order("""
            "a": { "description": "For what.", "type": "string", "x-values": { "Kinds": { "x": "The one." } } },
            "b": { "description": "For what else.", "type": "string", "x-values": { ⟦"KINDS"⟧: { "x": "The one." } } }
            """),
        "The class 'KINDS' is already taken by other values of this file");

    [Fact]
    [Covers("EVT007")]
    public void Known_values_that_are_given_twice_are_judged_once() => Expect(
        "EVT007",
        Order("""
            "a": { "description": "For what.", "type": "string", "x-values": { "Kinds": { "x": ⟦""⟧ } } },
            "b": { "description": "For what else.", "type": "string", "x-values": { "Kinds": { "x": "" } } }
            """),
        "'x' has no 'description'");

    [Fact]
    [Covers("EVT024")]
    public void Known_values_with_the_name_of_a_record_are_reported() => Expect(
        "EVT024",
        Order("""
            "a": { "description": "For what.", "type": "string", "x-values": { ⟦"Order"⟧: { "x": "The one." } } }
            """),
        "already taken by the record 'Order'");

    [Fact]
    [Covers("EVT025")]
    public void Two_values_of_one_constant_are_reported() => ExpectMember(
        "EVT025",
        """{ "description": "For what.", "type": "string", "x-values": { "Kinds": { "a-b": "The one.", ⟦"a_b"⟧: "The other." } } }""",
        "The value 'a_b' becomes the constant 'AB', which 'a-b' has become already");

    [Fact]
    [Covers("EVT026")]
    public void A_payload_of_two_records_is_reported() => Expect(
        "EVT026",
        """
        {
          "title": "Order", "description": "What was bought.", "x-payload": ["order"], "type": "object", "properties": {},
          "$defs": { "Line": { "description": "One of them.", "x-payload": [⟦"order"⟧], "type": "object", "properties": {} } }
        }
        """,
        "The payload 'order' is already served by the record 'Order' of order.schema.json");

    [Fact]
    [Covers("EVT027")]
    public void A_record_without_properties_is_reported() =>
        Expect("EVT027", """{ "title": ⟦"Order"⟧, "description": "What was bought.", "type": "object" }""", "'Order' has no 'properties'; write \"properties\": {}");

    [Theory]
    [Covers("EVT028")]
    [InlineData("")]
    [InlineData("a\\\"b")]
    [InlineData("a\\\\b")]
    [InlineData("a\\u0001b")]
    public void A_name_that_cannot_be_written_is_reported(string name) =>
        Expect("EVT028", Order($$"""⟦"{{name}}"⟧: { "description": "For what.", "type": "string", "x-name": "A" }"""), "cannot be empty or hold quotes");

    [Theory]
    [Covers("EVT029")]
    [InlineData("""{ "description": "For what.", "type": "string", ⟦"items"⟧: {} }""", "'items' means nothing on 'member': it is for 'array'")]
    [InlineData("""{ "description": "For what.", "type": "integer", ⟦"x-values"⟧: { "Kinds": { "a": "The one." } } }""", "it is for plain text")]
    [InlineData("""{ "description": "For what.", "type": "object", "additionalProperties": true, ⟦"x-ignore-case"⟧: true }""", "it is for maps of text")]
    [InlineData("""{ "description": "For what.", ⟦"type"⟧: "object", "$ref": "#" }""", "a reference or 'oneOf' says the type already")]
    [InlineData("""{ "description": "For what.", "type": "string", "contentEncoding": "base64", ⟦"contentMediaType"⟧: "application/json" }""", "only one of the two")]
    [InlineData("""{ "description": "For what.", "type": "array", "items": {}, ⟦"format"⟧: "int32" }""", "the type has no formats")]
    [InlineData("""{ "description": "For what.", "type": "string", ⟦"oneOf"⟧: [] }""", "the type is known without it")]
    public void A_keyword_that_means_nothing_is_reported(string member, string message) => ExpectMember("EVT029", member, message);

    [Theory]
    [Covers("EVT029")]
    [InlineData("""{ "title": "Orders", "description": "What was bought.", "type": "array", "items": {}, ⟦"properties"⟧: { "a": { "type": 7 } } }""", "'properties' means nothing on 'Orders': it is for 'object'")]
    [InlineData("""{ "title": "Orders", "description": "What was bought.", "type": "array", "items": {}, ⟦"required"⟧: ["a"] }""", "'required' means nothing on 'Orders': it is for 'object'")]
    [InlineData("""{ "title": "Order", "description": "What was bought.", "type": "object", "properties": {}, ⟦"items"⟧: {} }""", "'items' means nothing on 'Order': it is for 'array'")]
    public void A_keyword_of_a_list_on_a_record_and_the_other_way_round_is_reported(string schema, string message) => Expect("EVT029", schema, message);

    [Fact]
    [Covers("EVT030")]
    public void An_unknown_direction_is_reported() =>
        Expect("EVT030", """{ "title": "Order", "description": "What was bought.", "x-direction": ⟦"both"⟧, "type": "object", "properties": {} }""", "'both' is not a direction");

    [Theory]
    [Covers("EVT031")]
    [InlineData("Shop.1")]
    [InlineData("Shop..Catalog")]
    [InlineData("class")]
    public void A_catalogue_without_a_usable_name_is_reported(string name)
    {
        var run = SchemaProject.Of(Order("\"a\": { \"description\": \"For what.\" }")).WithProperty("LambdaEventsCatalog", name).Run();
        var diagnostic = run.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be("EVT031");
        diagnostic.GetMessage().Should().Contain($"'{name}'");
        diagnostic.Location.Should().Be(Location.None);
    }

    [Theory]
    [Covers("EVT032")]
    [InlineData("""{ "description": "For what.", "$ref": ⟦"#/$defs/Lines"⟧ }""")]
    [InlineData("""{ "description": "For what.", "type": "array", "items": { "$ref": ⟦"#/$defs/Lines"⟧ } }""")]
    public void A_reference_to_a_list_is_reported(string member) => Expect(
        "EVT032",
        $$"""
        {
          "title": "Order", "description": "What was bought.", "type": "object", "properties": { "lines": {{member}} },
          "$defs": { "Lines": { "description": "What it is made of.", "type": "array", "items": {} } }
        }
        """,
        "'#/$defs/Lines' is a list, which only a payload can be; write \"type\": \"array\" here, with the same 'items'");

    [Theory]
    [Covers("EVT029")]
    [InlineData("""{ "title": "Orders", "description": "What was bought.", ⟦"x-detail-type"⟧: "Ordered", "type": "array", "items": {} }""", "'x-detail-type' means nothing on 'Orders': it is for an 'object' that is the detail of an event")]
    [InlineData("""{ "title": "Order", "description": "What was bought.", "x-direction": "response", ⟦"x-detail-type"⟧: "Ordered", "x-event-source": "shop", "type": "object", "properties": {} }""", "'x-detail-type' means nothing on 'Order'")]
    [InlineData("""{ "title": "Order", "description": "What was bought.", ⟦"x-event-source"⟧: "shop", "type": "object", "properties": {} }""", "it is for records with 'x-detail-type'")]
    public void A_keyword_of_a_detail_on_what_is_none_is_reported(string schema, string message) => Expect("EVT029", schema, message);

    [Fact]
    [Covers("EVT029")]
    public void What_tells_a_member_that_is_not_generic_is_reported() => Expect(
        "EVT029",
        Told("""{ "description": "For what.", ⟦"x-told-by"⟧: ["source", "kind"] }"""),
        "'x-told-by' means nothing on 'member': it is for members with 'x-generic'");

    [Theory]
    [Covers("EVT015")]
    [InlineData("source")]
    [InlineData("detail-type")]
    public void A_member_with_the_name_of_what_every_detail_has_is_reported(string name) => Expect(
        "EVT015",
        Order($$"""⟦"{{name}}"⟧: { "description": "For what.", "type": "string" }""").Replace("\"type\": \"object\"", "\"type\": \"object\", \"x-detail-type\": \"Ordered\"", StringComparison.Ordinal),
        "is reserved: every detail of EventBridge has a member of that name; choose another with 'x-name'");

    [Theory]
    [Covers("EVT015")]
    [InlineData("Source")]
    [InlineData("DetailType")]
    public void A_detail_with_the_name_of_its_own_member_is_reported(string name) =>
        Expect("EVT015", $$"""{ "title": ⟦"{{name}}"⟧, "description": "What was bought.", "x-detail-type": "Ordered", "type": "object", "properties": {} }""", "every detail of EventBridge has a member of that name");

    [Fact]
    [Covers("EVT007")]
    public void A_record_without_a_description_is_reported_in_an_imported_file_too() =>
        Expect("EVT007", """{ "title": ⟦"Order"⟧, "x-imported": "there", "type": "object", "properties": { "id": { "type": "string" } } }""", "'Order' has no 'description'");

    [Theory]
    [Covers("EVT033")]
    [InlineData("""⟦"x-told-by"⟧: ["source"]""", "two members are expected, that of the source and that of the detail type")]
    [InlineData("""⟦"x-told-by"⟧: ["source", "source"]""", "two members are expected")]
    [InlineData(""" "x-told-by": ["source", ⟦"other"⟧]""", "'other' is no required text of the record")]
    [InlineData(""" "x-told-by": [⟦"note"⟧, "kind"]""", "'note' is no required text of the record")]
    [InlineData(""" "x-told-by": ["source", ⟦"number"⟧]""", "'number' is no required text of the record")]
    public void Members_that_tell_nothing_are_reported(string told, string message) =>
        Expect("EVT033", Told($$"""{ "description": "For what.", "x-generic": "TDetail", {{told}} }"""), $"'member' cannot have this 'x-told-by': {message}");

    [Fact]
    [Covers("EVT033")]
    public void Two_members_that_are_told_are_reported() => Expect(
        "EVT033",
        Told("""
            { "description": "For what.", "x-generic": "TDetail", "x-told-by": ["source", "kind"] },
            "other": { "description": "For what else.", "x-generic": "TOther", ⟦"x-told-by"⟧: ["source", "kind"] }
            """),
        "'other' cannot have this 'x-told-by': another member of the record has one already");

    [Theory]
    [Covers("EVT034")]
    [InlineData(""" "x-event-source": "shop",""", "The detail of 'Ordered' from 'shop' is already described by the record 'Order' of order.schema.json")]
    [InlineData("", "The detail of 'Ordered' from any source is already described by the record 'Order' of order.schema.json")]
    public void A_detail_of_two_records_is_reported(string source, string message) => Expect(
        "EVT034",
        $$"""
        {
          "title": "Order", "description": "What was bought.", {{source}} "x-detail-type": "Ordered", "type": "object", "properties": {},
          "$defs": {
            "Line": { "description": "One of them.", {{source}} "x-detail-type": ⟦"Ordered"⟧, "type": "object", "properties": {} },
            "Other": { "description": "Another one.", "x-event-source": "else", "x-detail-type": "Ordered", "type": "object", "properties": {} }
          }
        }
        """,
        message);

    [Fact]
    [Covers("EVT034")]
    public void A_detail_of_two_files_is_reported()
    {
        var project = new SchemaProject();
        foreach (var name in new[] { "A", "B" })
        {
            project.With($"{name}.schema.json", $$"""{ "title": "{{name}}", "description": "What was bought.", "x-detail-type": "Ordered", "type": "object", "properties": {} }""");
        }

        project.Run().Diagnostics.Should().ContainSingle().Which.GetMessage().Should().Contain("already described by the record 'A' of A.schema.json");
    }

    /// <summary>A record with texts that can tell what a member is, and others that cannot.</summary>
    private static string Told(string member) => $$"""
        {
          "title": "Order", "description": "What was bought.", "type": "object", "required": ["source", "kind", "number"],
          "properties": {
            "source": { "description": "From where.", "type": "string" },
            "kind": { "description": "Of what.", "type": "string" },
            "note": { "description": "Just so.", "type": "string" },
            "number": { "description": "How many.", "type": "integer" },
            "member": {{member}}
          }
        }
        """;

    private static string Order(string properties) => $$"""
        {
          "title": "Order", "description": "What was bought.", "type": "object",
          "properties": {
            {{properties}}
          }
        }
        """;

    private static void ExpectMember(string id, string member, string message, bool nameIsMarked = false) =>
        Expect(id, Order(nameIsMarked ? $"⟦\"member\"⟧: {member}" : $"\"member\": {member}"), message);

    private static void Expect(string id, string markedSchema, string message)
    {
        var schema = new MarkedSchema(markedSchema);
        var run = SchemaProject.Of(schema.Text).Run();
        var diagnostic = run.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be(id);
        diagnostic.GetMessage().Should().Contain(message);
        diagnostic.Location.GetLineSpan().Path.Should().Be("/shop/order.schema.json");
        diagnostic.Location.GetLineSpan().Span.Should().Be(schema.Place);
        run.CompilerErrors.Should().BeEmpty("one mistake gives one diagnostic, and what was understood compiles");
    }
}
