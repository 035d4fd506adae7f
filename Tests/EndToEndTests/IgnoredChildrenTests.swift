import Foundation
import TestSupport
import Testing

/// Started by somebody who has told the kernel to forget ended children: how they ended is known all the same.
@Suite struct IgnoredChildrenTests {
    private let learner = Learner()
    private static let ignoring = [
        "/usr/bin/env", "python3", "-c",
        "import os, signal, sys; signal.signal(signal.SIGCHLD, signal.SIG_IGN); os.execv(sys.argv[1], sys.argv[1:])",
    ]

    @Test func anInstallationThatFails() throws {
        try learner.copyCatalog()
        let profile = try String(contentsOfFile: learner.catalog + "/Sandboxes/pure/profile.json", encoding: .utf8)
        try learner.writeCatalog("Sandboxes/tiny/profile.json", profile)
        let hash = String(repeating: "0", count: 64)
        try learner.writeCatalog("Sandboxes/tiny/requirements.txt", "tinything==1.0 --hash=sha256:\(hash)\n")
        learner.environment["XDG_CACHE_HOME"] = learner.home + "/cache"
        learner.environment["PIP_NO_INDEX"] = "1"
        learner.environment["PIP_FIND_LINKS"] = learner.home
        let answer = try learner.run("sandbox", "prepare", "tiny", prefix: Self.ignoring)
        #expect(answer.status == 69, "\(answer.output)")
        #expect(answer.errors.contains("the packages of tiny could not be fetched"))
        #expect(try learner.run("sandbox", "list").output.contains("1 package, absent"))
    }

    @Test func answersAreGraded() throws {
        let right = try learner.run("grade", "split-the-bill", SmallCatalog.billSolution, prefix: Self.ignoring)
        #expect(right.status == 0, "\(right.errors)")
        let starter = SmallCatalog.path(SmallCatalog.bill + "/starter/main.py")
        #expect(try learner.run("grade", "split-the-bill", starter, prefix: Self.ignoring).status == 1)
    }

    @Test(arguments: [("exit 3", true), ("exit 0", false)])
    func anEditor(_ end: String, _ isTold: Bool) throws {
        let editor = learner.file("editor.sh", "echo editing\nread -r line\n\(end)\n")
        // Read by the shell: a file that another test's child still has open for writing could not be executed.
        learner.environment["VISUAL"] = "/bin/sh " + editor
        let terminal = try LiveTerminal(learner, prefix: Self.ignoring)
        #expect(terminal.wait(for: "q quit"))
        terminal.send("e")
        #expect(terminal.wait(for: "editing"), "\(terminal.screen.text)")
        terminal.send("\n")
        #expect(terminal.wait { $0.isAlternate && $0.text.contains(isTold ? "ended with exit status" : "q quit") })
        #expect(isTold || !terminal.screen.text.contains("ended with exit status"), "\(terminal.screen.text)")
        terminal.send("q")
        #expect(terminal.wait(for: "[out 0]"))
    }
}
