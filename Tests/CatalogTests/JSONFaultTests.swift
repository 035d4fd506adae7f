import Testing

private let file = "./exercise.json"
private let cases = "./checks/cases.json"

/// Files that are no JSON, keys that are there twice, and the places of all other faults.
@Suite struct JSONFaultTests {
    @Test(arguments: [
        AuthoringRow(
            "a comma too many", .replace(file, #""main.py", "steps.py""#, with: #""main.py", "steps.py","#),
            at: [file + ": line 8, column 34"], found: "a comma before ]", expected: "a value"),
        AuthoringRow(
            "a comma missing", .replace(file, #""minutes": 5,"#, with: #""minutes": 5"#),
            at: [file + ": line 6, column 3"], found: "a text", expected: #"",""#),
        AuthoringRow(
            "a byte order mark", .bytes(file, [0xEF, 0xBB, 0xBF, 0x7B, 0x7D]), at: [file + ": line 1, column 1"],
            found: "a byte order mark", expected: "JSON that begins with { or ["),
        AuthoringRow(
            "UTF-16", .bytes(file, [0xFF, 0xFE, 0x7B, 0, 0x7D, 0]), at: [file + ": line 1, column 1"],
            found: "UTF-16 text", expected: "UTF-8 text"),
        AuthoringRow(
            "a key twice, and a fault behind it",
            .replace(file, #""level": 1,"#, with: #""level": 2, "level": 6,"#),
            at: [file + ": line 4, column 15", file + ": level"], found: #"the key "level" again"#,
            expected: "line 4, column 3"),
    ])
    func form(_ row: AuthoringRow) throws { try row.check() }

    @Test(arguments: [
        (CatalogCopy.Edit.replace(file, #""level": 1"#, with: #""level": 6"#), "4:12"),
        (.replace(file, #""for-loops""#, with: #""for-lops""#), "6:16"),
        (.replace(file, #""off-by-one""#, with: #""off-by-two""#), "12:15"),
        // The key itself, where it is not known.
        (.replace(file, #""minutes": 5"#, with: #""minutes": 5, "minute": 5"#), "5:17"),
        // No value, no place.
        (.replace(file, #""minutes": 5,"#, with: ""), "nowhere"),
        (.write(file, "\n [1]"), "2:2"),
        (.replace(cases, #""argv""#, with: #""files": { "../in.txt": [] }, "argv""#), "10:31"),
        (.replace(cases, #"["3", "2", "1"]"#, with: #"["3", 2, "1"]"#), "6:35"),
        (.replace(cases, #""stdin": ["3"]"#, with: #""stdin": [["é"], 3]"#), "5:17"),
    ])
    func places(_ edit: CatalogCopy.Edit, _ expected: String) throws {
        let fault = try #require(try CatalogCopy.with([edit]) { $0.faults() }.first)
        let place = fault.line.map { "\($0):\(fault.column!)" } ?? "nowhere"
        #expect(place == expected, "\(fault)")
    }
}
