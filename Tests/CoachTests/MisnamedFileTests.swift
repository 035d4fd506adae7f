import Testing

@testable import Coach

/// Which names look like one of an exercise's files, and which do not.
@Suite struct MisnamedFileTests {
    private static let near: [(String, String)] = [
        ("Main.py", "main.py"), ("MAIN.PY", "main.py"), ("main.py.txt", "main.py"), ("main.txt", "main.py"),
        ("main", "main.py"), ("main.ipynb", "main.py"), ("main.pyw", "main.py"), ("main.py.py", "main.py"),
        ("main.yp", "main.py"), ("main.pyy", "main.py"), ("main.p", "main.py"), ("main.docx", "main.py"),
        ("main (1).py", "main.py"), ("main(2).py", "main.py"), ("main copy.py", "main.py"),
        ("main - Copy.py", "main.py"), ("main - Copy (2).py", "main.py"), ("Copy of main.py", "main.py"),
        ("main copy 3.py", "main.py"), ("mian.py", "main.py"), ("mai.py", "main.py"),
        ("main2.py", "main.py"), ("new/main.py", "main.py"), ("prices.py", "shop/prices.py"),
        ("shop/Prices.py", "shop/prices.py"), ("shop/main.py", "main.py"), ("answer.txt", "answers.txt"),
        ("answers.md", "answers.txt"), ("dockerfile", "Dockerfile"), ("Dockerfile.txt", "Dockerfile"),
    ]

    private static let files = ["main.py", "shop/prices.py", "answers.txt", "Dockerfile", "pack/__init__.py"]

    @Test(arguments: near) func looksLikeOne(_ row: (path: String, meant: String)) {
        #expect(MisnamedFile.meant(by: row.path, among: Self.files) == row.meant)
    }

    @Test(arguments: [
        // The files themselves, and what the exercise gives.
        "main.py", "shop/prices.py", "given.py",
        // Of editors, systems and Python.
        "main.py~", ".main.py.swp", ".main.py.swx", ".#main.py", "#main.py#", "4913", "__pycache__/main.py",
        "__pycache__/main.cpython-312.pyc", "main.pyc", "main.pyi", "main.py.bak", "main.py.orig", "main.py.rej",
        "main.bak", "main.py___jb_tmp___", "main.py___jb_old___", "main.py.tmp", "main.py.1234", "main.py.save",
        ".goutputstream-AB12", "sedAbC1d2", ".DS_Store", "~$main.docx", ".venv/main.py", ".idea/main.xml",
        // The learner's own.
        "notes.txt", "try.py", "domain.py", "remain.py", "main_old.py", "test_main.py", "main.csv", "main.log",
        "main.html", "numbers.txt", "shop/costs.py", "shop", "README.md", "", "old/prices.py", "shop/__init__.py",
        "__init__.py",
    ])
    func looksLikeNone(_ path: String) {
        #expect(MisnamedFile.meant(by: path, among: Self.files, given: ["given.py"]) == nil)
    }

    /// Of a short name every other would be one letter off.
    @Test func aShortNameIsMeantOnlyByItself() {
        #expect(MisnamedFile.meant(by: "b.py", among: ["a.py"]) == nil)
        #expect(MisnamedFile.meant(by: "A.py", among: ["a.py"]) == "a.py")
    }
}
