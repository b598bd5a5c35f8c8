namespace LambdaEvents.Tests;

public sealed partial class DiagnosticTests
{
    [Theory]
    [Covers("EVT035")]
    [InlineData("""⟦"x-recognise"⟧: []""", "there is no alternative")]
    [InlineData("""  "x-recognise": [⟦{⟧}]""", "an alternative is an object of JSON pointers")]
    [InlineData("""  "x-recognise": [⟦7⟧]""", "an alternative is an object of JSON pointers")]
    [InlineData("""  "x-recognise": [⟦{⟧ "/a": false }]""", "something must be there")]
    [InlineData("""  "x-recognise": [{ ⟦"a"⟧: true }]""", "'a' must be a JSON pointer")]
    [InlineData("""  "x-recognise": [{ ⟦"/a/1"⟧: true }]""", "whose only index is 0")]
    [InlineData("""  "x-recognise": [{ ⟦"/a b"⟧: true }]""", "without blanks")]
    [InlineData("""  "x-recognise": [{ "/a": ⟦7⟧ }]""", "must be true, false, a text, or an object")]
    [InlineData("""  "x-recognise": [{ "/a": ⟦{⟧ "suffix": "b" } }]""", "with 'prefix' or 'contains'")]
    [InlineData("""  "x-recognise": [{ "/a": ⟦""⟧ }]""", "must be a text without bars")]
    [InlineData("""  "x-recognise": [{ "/a": ⟦"a|b"⟧ }]""", "must be a text without bars")]
    public void A_recognition_that_cannot_be_is_reported(string keyword, string message) => Expect(
        "EVT035",
        $$"""{ "title": "Order", "description": "What was bought.", "x-payload": ["order"], {{keyword}}, "type": "object", "properties": {} }""",
        message);

    [Fact]
    [Covers("EVT029")]
    public void A_recognition_of_what_is_no_payload_is_reported() => Expect(
        "EVT029",
        """{ "title": "Order", "description": "What was bought.", ⟦"x-recognise"⟧: [{ "/a": true }], "type": "object", "properties": {} }""",
        "it is for records with 'x-payload'");

    [Fact]
    [Covers("EVT036")]
    public void Two_payloads_that_are_recognised_by_one_rule_are_reported() => Expect(
        "EVT036",
        """
        {
          "$defs": {
            "Order": { "description": "One.", "x-payload": ["order"], "x-recognise": [{ "/a": "b", "/c": true }], "type": "object", "properties": {} },
            "Offer": { "description": "Two.", "x-payload": ["offer"], "x-recognise": [⟦{⟧ "/c": true, "/a": "b" }], "type": "object", "properties": {} }
          }
        }
        """,
        "is already that of the record 'Order'");
}
