import Testing

/// What an author may get wrong in `equivalents`.
@Suite struct EquivalentFaultTests {
    private static func row(_ what: String, _ equivalents: String, at place: String, found: String, expected: String)
        -> AuthoringRow
    {
        AuthoringRow(
            what,
            .replace("./exercise.json", "\"minutes\": 5", with: "\"minutes\": 5, \"equivalents\": \(equivalents)"),
            at: ["./exercise.json: equivalents\(place)"], found: found, expected: expected)
    }

    @Test(arguments: [
        row("no list", "{}", at: "", found: "an object", expected: "a list of objects"),
        row("no reason", #"[{"mutant": "a"}]"#, at: "[0].reason", found: "nothing", expected: "a text"),
        row(
            "an empty reason", #"[{"mutant": "a", "reason": ""}]"#, at: "[0].reason", found: "empty", expected: "a text"
        ),
        row(
            "a blank reason", #"[{"mutant": "a", "reason": " "}]"#, at: "[0].reason", found: "white space",
            expected: "why"),
        row("no mutant", #"[{"reason": "b"}]"#, at: "[0].mutant", found: "nothing", expected: "a text"),
        row(
            "another key", #"[{"mutant": "a", "reason": "b", "why": "c"}]"#, at: "[0].why", found: "an unknown key",
            expected: "mutant, reason"),
        row(
            "the same twice", #"[{"mutant": "a", "reason": "b"}, {"mutant": "a", "reason": "c"}]"#, at: "[1].mutant",
            found: "\"a\" again", expected: "once"),
    ])
    func aFaultIsNamed(_ row: AuthoringRow) throws { try row.check() }
}
