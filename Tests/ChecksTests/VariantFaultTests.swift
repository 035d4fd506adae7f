import Checks
import Page
import TestSupport
import Testing

/// What can be wrong with the folder `variants`: each fault named where it is, and nothing else.
@Suite struct VariantFaultTests {
    private static let description = """
        {
          "runner": "unittest",
          "modules": { "shop": ["price"] },
          "unnoticed": { "fail-tax": "A shop without tax went unnoticed." }
        }
        """
    private static let sound = [
        "variants.json": description, "pass-plain/shop.py": "def price(): return 5\n",
        "fail-tax/shop.py": "def price(): return 4\n",
    ]

    private func read(_ files: [String: String]) -> (checks: [any Check], findings: [Finding]) {
        var file = CheckFile(path: "variants", content: [], learnerFiles: ["test_shop.py"], services: [:]) { [] }
        file.folder = files.mapValues { Array($0.utf8) }
        file.ownProfile = Sample.profile
        let findings = FindingCollector()
        return (VariantsKind.read(file, findings), findings.all)
    }

    @Test func namesCasesByWhatTheProgramsAre() {
        let (checks, findings) = read(Self.sound)
        #expect(findings == [])
        #expect(checks.map(\.name) == ["right: plain", "wrong: tax"])
        #expect(checks.allSatisfy { $0.hidesOrder && !$0.needsAllRuns })
        #expect(checks.map { $0.requests(for: ["test_shop.py": []]).count } == [2, 1])
    }

    @Test(
        arguments: [
            ("pass-plain/shop.py", nil, .fileMissing, "no folder pass-NAME"),
            ("fail-tax/shop.py", nil, .fileMissing, "no folder fail-NAME"),
            ("variants.json", nil, .fileMissing, "nothing"),
            ("fail-tax/shop.py", "def price(): return 5\n", .variantsAlike, "the same program as pass-plain"),
            ("pass-other/prices.py", "", .fileMissing, "nothing"),
            ("fail-other/shop.py", "x = 1", .schema, "nothing"),
            ("notes.txt", "", .unknownName, "a file that belongs to no variant"),
            ("odd/shop.py", "", .unknownName, "a file that belongs to no variant"),
            ("pass-/shop.py", "", .unknownName, "a file that belongs to no variant"),
            ("pass-plain/data.txt", "", .unknownName, "a file that belongs to no variant"),
        ] as [(String, String?, Finding.Rule, String)])
    func aFile(_ name: String, _ content: String?, _ rule: Finding.Rule, _ found: String) {
        var files = Self.sound
        files[name] = content
        let findings = read(files).findings
        #expect(findings.contains { $0.rule == rule && $0.found == found }, "\(findings)")
    }

    @Test(arguments: [
        ("\"unittest\"", "\"nose\"", "runner", "\"nose\""),
        ("\"unittest\"", "\"pytest\"", "runner", "\"pytest\" under the sandbox profile pure, which does not have it"),
        ("{ \"shop\": [\"price\"] }", "{}", "modules", "no module"),
        ("[\"price\"]", "[]", "modules.shop", "an empty list"),
        (
            "\"shop\"", "\"test_shop\"", "modules.test_shop",
            "\"test_shop.py\" among the files that tests find beside them"
        ),
        ("\"fail-tax\":", "\"fail-tux\":", "unnoticed.fail-tax", "nothing"),
        ("\"fail-tax\":", "\"fail-tux\": \"x\", \"fail-tax\":", "unnoticed.fail-tux", "an unknown key"),
        ("\"modules\"", "\"tests\": [\"test_stop.py\"], \"modules\"", "tests[0]", "\"test_stop.py\""),
        ("\"modules\"", "\"colour\": 1, \"modules\"", "colour", "an unknown key"),
    ])
    func aKey(_ old: String, _ new: String, _ key: String, _ found: String) {
        var files = Self.sound
        files["variants.json"] = Self.description.replacing(old, with: new)
        let findings = read(files).findings
        #expect(findings.contains { $0.place.keyPath == key && $0.found == found }, "\(findings)")
    }
}
