import Page
import Testing

@testable import Checks

/// What files are called by whoever imports them.
@Suite struct ModuleNameTests {
    @Test(
        arguments: [
            ("main.py", "main"), ("shop/prices.py", "shop.prices"), ("shop/__init__.py", "shop"),
            ("a/b/__init__.py", "a.b"), ("__init__.py", "__init__"), ("Dockerfile", nil), ("shop/tea.txt", nil),
        ] as [(String, String?)])
    func namesIt(_ path: String, _ expected: String?) { #expect(ModuleName.of(path) == expected) }

    /// A session begins with the names of a module, and a text has none.
    @Test(arguments: [("shop/prices.py", "shop.prices"), ("Dockerfile", nil)] as [(String, String?)])
    func beginsASession(_ file: String, _ module: String?) {
        let findings = FindingCollector()
        let text = Array("# case: a\n>>> 1\n1\n".utf8)
        let found = SessionKind.read(
            CheckFile(
                path: "a.pycon", content: text, learnerFiles: [file, "main.py"], services: [:], solution: { [] }),
            findings)
        #expect((found.first as? SessionCheck)?.module == module)
        #expect(findings.all.map(\.file) == (module == nil ? ["a.pycon"] : []))
    }
}
