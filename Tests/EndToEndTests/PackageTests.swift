import Foundation
import Glibc
import Testing

/// Third-party packages of a sandbox profile, from a wheel that is made here: no network is needed.
@Suite struct PackageTests {
    private let learner = Learner()
    private let exercise = Shipped.bill

    private static let wheelMaker = """
        import base64, hashlib, sys, zipfile
        folder = sys.argv[1]
        name = folder + "/tinything-1.0-py3-none-any.whl"
        files = {
            "tinything.py": "ANSWER = 42\\n",
            "tinything-1.0.dist-info/METADATA": "Metadata-Version: 2.1\\nName: tinything\\nVersion: 1.0\\n",
            "tinything-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        }
        record = "".join(f"{path},," + "\\n" for path in files) + "tinything-1.0.dist-info/RECORD,,\\n"
        with zipfile.ZipFile(name, "w") as wheel:
            for path, content in files.items(): wheel.writestr(path, content)
            wheel.writestr("tinything-1.0.dist-info/RECORD", record)
        print(hashlib.sha256(open(name, "rb").read()).hexdigest(), end="")
        """

    /// A copy of the catalog in which one exercise needs the package.
    private func makeCatalogWithPackage() throws {
        try learner.copyCatalog()
        let root = learner.catalog
        try FileManager.default.createDirectory(atPath: root + "/wheels", withIntermediateDirectories: false)
        let maker = learner.file("make.py", Self.wheelMaker)
        let hash = try learner.start(["python3", maker, root + "/wheels"], binary: "/usr/bin/env").finish().output
        try FileManager.default.copyItem(atPath: root + "/Sandboxes/pure", toPath: root + "/Sandboxes/tiny")
        let requirements = "# one small package\ntinything==1.0 \\\n    --hash=sha256:\(hash)\n"
        try learner.writeCatalog("Sandboxes/tiny/requirements.txt", requirements)
        try learner.editCatalog(exercise + "/exercise.json", "\"pure\"", "\"tiny\"")
        try learner.editCatalog(exercise + "/solution/main.py", "total =", "import tinything\ntotal =")
        learner.environment["XDG_CACHE_HOME"] = learner.home + "/cache"
        learner.environment["PIP_NO_INDEX"] = "1"
        learner.environment["PIP_FIND_LINKS"] = root + "/wheels"
    }

    @Test func areInstalledOnRequestAlone() throws {
        try makeCatalogWithPackage()
        let solution = learner.catalog + "/\(exercise)/solution/main.py"
        let before = try learner.run("check", "split-the-bill", "parcel-label")
        #expect(before.status == 69)
        #expect(before.output.contains("skip   basics/variables/split-the-bill"))
        #expect(before.output.contains("1 of 2 exercises proven, 1 skipped."))
        let refused = try learner.run("grade", "split-the-bill", solution)
        #expect(refused.status == 69 && refused.errors.contains("Type: reprise sandbox prepare tiny"))
        #expect(learner.journalLines == [])
        #expect(try learner.run("sandbox", "list").output.contains("1 package, absent"))

        // Two at once: one works, the other waits and finds it done.
        let first = try learner.start(["sandbox", "prepare", "tiny"])
        let second = try learner.start(["sandbox", "prepare", "tiny"])
        let answers = [first.finish(), second.finish()]
        #expect(answers.map(\.status) == [0, 0], "\(answers)")
        #expect(try learner.run("sandbox", "list").output.contains("1 package, prepared"))
        #expect(try learner.run("grade", "split-the-bill", solution).status == 0)
        #expect(try learner.run("check", "split-the-bill").status == 0)

        #expect(try learner.run("sandbox", "remove", "tiny").output == "The packages of tiny are removed.\n")
        #expect(try learner.run("grade", "split-the-bill", solution).status == 69)
    }

    @Test func areNotTakenWithAnotherHash() throws {
        try makeCatalogWithPackage()
        try learner.editCatalog("Sandboxes/tiny/requirements.txt", "sha256:", "sha256:00")
        let answer = try learner.run("sandbox", "prepare", "tiny")
        #expect(answer.status == 69)
        #expect(answer.errors.contains("the packages of tiny could not be installed"))
        #expect(try learner.run("sandbox", "list").output.contains("1 package, incomplete"))
    }

    @Test func mustBePinned() throws {
        try makeCatalogWithPackage()
        try learner.writeCatalog("Sandboxes/tiny/requirements.txt", "requests>=2\n")
        let answer = try learner.run("sandbox", "prepare", "tiny")
        #expect(answer.status == 70)
        #expect(
            answer.errors.contains(
                "Sandboxes/tiny/requirements.txt: line 1: found \"requests>=2\", expected name==version --hash=sha256:")
        )
    }

    @Test func areNotFoundUnderAnotherName() throws {
        #expect(try learner.run("sandbox", "prepare", "pur").errors.contains("Did you mean pure?"))
        #expect(try learner.run("sandbox", "prepar", "pure").errors.contains("Did you mean prepare?"))
        #expect(try learner.run("sandbox", "prepare", "pure").output == "pure needs no packages; it is ready.\n")
    }
}
