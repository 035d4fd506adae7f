import Foundation
import Glibc
import TestSupport
import Testing

/// Third-party packages of a sandbox profile, from a wheel that is made here: no network is needed.
@Suite(.patient) struct PackageTests {
    private let learner = Learner()
    private let exercise = SmallCatalog.bill

    /// A copy of the catalog in which one exercise needs the package.
    private func makeCatalogWithPackage() throws {
        let line = try Wheels.make(learner, "tinything", ["tinything.py": "ANSWER = 42\n"])
        try learner.copyCatalog(needing: "# one small package\n" + line.replacing(" --", with: " \\\n    --"))
        try learner.editCatalog(exercise + "/exercise.json", "\"pure\"", "\"tiny\"")
        try learner.editCatalog(exercise + "/solution/main.py", "total =", "import tinything\ntotal =")
    }

    @Test func areInstalledOnRequestAlone() throws {
        try makeCatalogWithPackage()
        let solution = learner.catalog + "/\(exercise)/solution/main.py"
        let before = try learner.run("check", "split-the-bill", "parcel-label")
        #expect(before.status == 69)
        #expect(before.output.contains("skip   basics/variables/split-the-bill"))
        #expect(before.output.contains("1 of 2 exercises proven, 1 skipped (1 needs packages)."))
        let refused = try learner.run("grade", "split-the-bill", solution)
        #expect(refused.status == 69 && refused.errors.contains("Type: reprise sandbox prepare tiny"))
        #expect(learner.journalLines == [])
        #expect(try learner.run("sandbox", "list").output.contains("1 package, absent"))

        // Two at once: one works, the other waits and finds it done.
        let first = try learner.start(["sandbox", "prepare", "tiny"])
        let second = try learner.start(["sandbox", "prepare", "tiny"])
        let answers = [first.finish(), second.finish()]
        #expect(answers.map(\.status) == [0, 0], "\(answers)")
        #expect(answers.contains { $0.output.contains("  Packages come from: \(Wheels.folder(learner))\n") })
        #expect(learner.packageFolders.count == 1)
        #expect(try learner.run("sandbox", "list").output.contains("1 package, prepared"))
        #expect(try learner.run("grade", "split-the-bill", solution).status == 0)
        #expect(try learner.run("check", "split-the-bill").status == 0)

        #expect(try learner.run("sandbox", "remove", "tiny").output == "The packages of tiny are removed.\n")
        #expect(try learner.run("grade", "split-the-bill", solution).status == 69)
    }

    /// By nothing that shows in a program's environment, which is how it began.
    @Test func areSeenByProgramsThatAProgramStarts() throws {
        try makeCatalogWithPackage()
        try learner.editCatalog("Sandboxes/tiny/profile.json", #""processes": 0"#, #""processes": 4"#)
        let child =
            "import os, tinything; assert not [n for n in os.environ if n.startswith('PYTHON')]; print(tinything.ANSWER)"
        let lines =
            "import subprocess, sys\nchild = subprocess.run([sys.executable, '-c', \"\(child)\"], capture_output=True)\n"
            + "assert child.stdout == b'42\\n', child\ntotal ="
        try learner.editCatalog(exercise + "/solution/main.py", "total =", lines)
        #expect(try learner.run("sandbox", "prepare", "tiny").status == 0)
        let solution = learner.catalog + "/\(exercise)/solution/main.py"
        let answer = try learner.run("grade", "split-the-bill", solution)
        #expect(answer.status == 0, "\(answer)")
    }

    @Test func areNotTakenWithAnotherHash() throws {
        try makeCatalogWithPackage()
        try Data("other".utf8).write(to: URL(filePath: Wheels.folder(learner) + "/tinything-1.0-py3-none-any.whl"))
        let answer = try learner.run("sandbox", "prepare", "tiny")
        #expect(answer.status == 69)
        #expect(answer.errors.contains("the packages of tiny could not be fetched from \(Wheels.folder(learner))."))
        #expect(answer.errors.contains("DO NOT MATCH THE HASHES"))
        #expect(try learner.run("sandbox", "list").output.contains("1 package, absent"))
        #expect(learner.packageFolders == [])
    }

    @Test func mustBePinned() throws {
        try makeCatalogWithPackage()
        try learner.writeCatalog("Sandboxes/tiny/requirements.txt", "requests>=2\n")
        let answer = try learner.run("sandbox", "prepare", "tiny")
        #expect(answer.status == 70)
        #expect(
            answer.errors.contains(
                "Sandboxes/tiny/requirements.txt: line 1, column 9: found \">=2\", expected == and one version, as in "
                    + "name==version --hash=sha256:… (pip-compile --generate-hashes writes such lines)")
        )
    }

    @Test func areNotFoundUnderAnotherName() throws {
        #expect(try learner.run("sandbox", "prepare", "pur").errors.contains("Did you mean pure?"))
        #expect(try learner.run("sandbox", "prepar", "pure").errors.contains("Did you mean prepare?"))
        #expect(try learner.run("sandbox", "prepare", "pure").output == "pure needs no packages; it is ready.\n")
    }
}
