import Testing

private let file = "Exercises/catalog.json"
private let profile = "Sandboxes/pure/profile.json"

/// Faults of `catalog.json` and of the sandbox profiles.
@Suite struct CatalogFaultTests {
    @Test(arguments: [
        AuthoringRow(
            "no catalog.json", .delete(file), at: [file], found: "no such file", expected: "the catalog"),
        AuthoringRow(
            "no JSON", .write(file, #"{ "format": 1"#), at: [file + ": line 1, column 14"],
            found: "the end of the file", expected: "for the object that begins in line 1"),
        AuthoringRow(
            "a list", .write(file, "[1]"), at: [file + ": line 1, column 1"], found: "a list", expected: "an object"),
        AuthoringRow(
            "the format of a later version", .replace(file, #""format": 1"#, with: #""format": 2"#),
            at: [file + ": format"], found: "2", expected: "1, the format"),
        AuthoringRow(
            "no format", .replace(file, #""format": 1,"#, with: ""), at: [file + ": format"], found: "nothing",
            expected: "a whole number"),
        AuthoringRow(
            "an unknown key", .replace(file, #""traps""#, with: #""trap""#), at: [file + ": traps", file + ": trap"],
            found: "nothing", expected: "a list of objects"),
        AuthoringRow(
            "a misspelt key", .replace(file, #""section""#, with: #""sektion""#),
            at: [file + ": tracks[0].section", file + ": tracks[0].sektion"], found: "nothing", expected: "a text"),
        AuthoringRow(
            "no tracks", .write(file, #"{"format": 1, "tracks": [], "concepts": [], "traps": []}"#),
            at: [file + ": tracks"], found: "an empty list", expected: "1 or more"),
        AuthoringRow(
            "an id in capitals", .replace(file, #""id": "while-loops""#, with: #""id": "While-Loops""#),
            at: [file + ": concepts[0].id"], found: #""While-Loops""#, expected: "lower-case letters"),
        AuthoringRow(
            "an id twice", .replace(file, #""id": "for-loops""#, with: #""id": "while-loops""#),
            at: [file + ": concepts[1].id"], found: #""while-loops" again"#, expected: "only once"),
        AuthoringRow(
            "an empty title", .replace(file, #""title": "Loops""#, with: #""title": """#),
            at: [file + ": tracks[0].topics[0].title"], found: "an empty text", expected: "a text"),
        AuthoringRow(
            "an exercise with an underscore", .replace(file, #"["countdown"]"#, with: #"["countdown", "count_up"]"#),
            at: [file + ": tracks[0].topics[0].exercises[1]"], found: #""count_up""#, expected: "hyphens"),
        AuthoringRow(
            "an exercise twice", .replace(file, #"["countdown"]"#, with: #"["countdown", "countdown"]"#),
            at: [file + ": tracks[0].topics[0].exercises[1]"], found: #""countdown" again"#, expected: "only once"),
        AuthoringRow(
            "an exercise without a folder", .replace(file, #"["countdown"]"#, with: #"["countdown", "count-up"]"#),
            at: [file + ": tracks"], found: #""basics/loops/count-up", which has no folder"#,
            expected: "a folder Exercises/basics/loops/count-up"),
        AuthoringRow(
            "a folder that is not named", .folder("Exercises/basics/loops/tally"),
            at: ["Exercises/basics/loops/tally"], found: "a folder that catalog.json does not name",
            expected: #""tally" among the exercises"#),
        AuthoringRow(
            "a topic that is not named", .folder("Exercises/basics/files/diary"), at: ["Exercises/basics/files"],
            found: "a folder that catalog.json does not name", expected: #""files" among the topics"#),
        AuthoringRow(
            "a stray file beside the exercises", .write("Exercises/basics/loops/notes.md", "Later."),
            at: ["Exercises/basics/loops/notes.md"], found: "a file", expected: "only folders of the exercises"),
    ])
    func catalogFile(_ row: AuthoringRow) throws { try row.check() }

    @Test(arguments: [
        AuthoringRow(
            "no profile.json", .delete(profile), at: [profile], found: "no such file", expected: "a sandbox profile"),
        AuthoringRow(
            "a limit left out", .replace(profile, #"    "threads": 32,\#n"#, with: ""),
            at: [profile + ": limits.threads"], found: "nothing", expected: "a whole number from 1"),
        AuthoringRow(
            "a limit as a text", .replace(profile, #""threads": 32"#, with: #""threads": "32""#),
            at: [profile + ": limits.threads"], found: #""32""#, expected: "a whole number"),
        AuthoringRow(
            "a limit with a fraction", .replace(profile, #""wall-seconds": 5"#, with: #""wall-seconds": 0.5"#),
            at: [profile + ": limits.wall-seconds"], found: "0.5", expected: "a whole number from 1 to 300"),
        AuthoringRow(
            "a limit out of range", .replace(profile, #""memory-mib": 512"#, with: #""memory-mib": 63"#),
            at: [profile + ": limits.memory-mib"], found: "63", expected: "from 64"),
        AuthoringRow(
            "more processes than anybody gets", .replace(profile, #""processes": 0"#, with: #""processes": 100000"#),
            at: [profile + ": processes"], found: "100000", expected: "a whole number from 0 to 64"),
        AuthoringRow(
            "more memory than anybody gets", .replace(profile, #""memory-mib": 512"#, with: #""memory-mib": 1e6"#),
            at: [profile + ": limits.memory-mib"], found: "1000000", expected: "from 64 to 4096"),
        AuthoringRow(
            "a preloaded path", .replace(profile, #""preload": []"#, with: #""preload": ["json", "../main", "a b"]"#),
            at: [profile + ": preload[1]", profile + ": preload[2]"], found: "\"", expected: "the name of a module"),
        AuthoringRow(
            "too much to preload",
            .replace(
                profile, #""preload": []"#,
                with: #""preload": ["# + (0..<33).map { "\"m\($0)\"" }.joined(separator: ", ") + "]"),
            at: [profile + ": preload"], found: "33 modules", expected: "at most 32"),
        AuthoringRow(
            "a misspelt network", .replace(profile, #""none""#, with: #""loopbak""#), at: [profile + ": network"],
            found: #""loopbak""#, expected: "a network: none, loopback", suggestion: "loopback"),
        AuthoringRow(
            "an unknown limit", .replace(profile, #""files": 1024"#, with: #""files": 1024, "file": 1"#),
            at: [profile + ": limits.file"], found: "an unknown key", expected: "wall-seconds", suggestion: "files"),
        AuthoringRow(
            "no limits",
            .write(profile, #"{"format": 1, "title": "t", "network": "none", "processes": 0, "preload": []}"#),
            at: [profile + ": limits"], found: "nothing", expected: "an object"),
        AuthoringRow(
            "a profile whose name is none", .folder("Sandboxes/pure\u{301}"),
            at: ["Sandboxes/pure\u{301}", "Sandboxes/pure\u{301}/profile.json"], found: "pure\u{301}",
            expected: "lower-case letters"),
        AuthoringRow(
            "requirements that are not pinned",
            .write("Sandboxes/pure/requirements.txt", "# two\nsix>=1\n--index-url https://x\r\n"),
            at: [
                "Sandboxes/pure/requirements.txt: line 2, column 4",
                "Sandboxes/pure/requirements.txt: line 3, column 1",
            ],
            found: ">=1", expected: "== and one version"),
        AuthoringRow(
            "a profile that nobody uses", .folder("Sandboxes/web"), at: ["Sandboxes/web/profile.json"],
            found: "no such file", expected: "a sandbox profile"),
    ])
    func profileFile(_ row: AuthoringRow) throws { try row.check() }
}
