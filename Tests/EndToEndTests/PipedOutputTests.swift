import Foundation
import Glibc
import Testing

/// Output into a pipe whose reader is slow, or has gone.
@Suite struct PipedOutputTests {
    private let learner = Learner()
    private static let pipeSize = 4096
    /// F_SETPIPE_SZ, which the C library offers to C alone.
    private static let setPipeSize: Int32 = 1031
    private static let patience = 1000

    private func start(_ words: [String], into pipe: Pipe, errors: Pipe = Pipe()) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = learner.environment
        process.currentDirectoryURL = URL(filePath: learner.home)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = errors
        try process.run()
        return process
    }

    /// Waits for something that takes a moment.
    private func comes(_ condition: () -> Bool) -> Bool {
        for _ in 0..<Self.patience {
            if condition() { return true }
            usleep(10_000)
        }
        return false
    }

    private func waiting(in pipe: Pipe) -> Int {
        var count: Int32 = 0
        _ = ioctl(pipe.fileHandleForReading.fileDescriptor, UInt(FIONREAD), &count)
        return Int(count)
    }

    /// Whether the kernel has put a process to sleep; one that asks again and again is running.
    private func sleeps(_ process: Process) -> Bool {
        let path = "/proc/\(process.processIdentifier)/stat"
        let state = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: ")").last
        return state?.hasPrefix(" S") == true
    }

    @Test func aFullPipeThatDoesNotBlockIsWaitedFor() throws {
        let whole = try learner.run("explain").output
        #expect(whole.utf8.count > 2 * Self.pipeSize)
        let pipe = Pipe()
        let end = pipe.fileHandleForWriting.fileDescriptor
        _ = fcntl(end, Self.setPipeSize, Int32(Self.pipeSize))
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        let process = try start([Package.binary, "explain"], into: pipe)
        #expect(comes { waiting(in: pipe) == Self.pipeSize })
        #expect(comes { sleeps(process) })
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(String(decoding: output, as: UTF8.self) == whole)
        #expect(process.terminationStatus == 0)
    }

    /// Started with a signal for that as a shell does, and without.
    @Test(
        arguments: ["list", "explain", "report --format html", "check split-the-bill", "doctor"],
        ["SIG_DFL", "SIG_IGN"])
    func aReaderThatHasGone(_ command: String, _ handling: String) throws {
        let script = """
            import os, signal, sys
            signal.signal(signal.SIGPIPE, getattr(signal, sys.argv[1]))
            os.execv(sys.argv[2], sys.argv[2:])
            """
        let pipe = Pipe()
        let errors = Pipe()
        try pipe.fileHandleForReading.close()
        let words = command.split(separator: " ").map(String.init)
        let process = try start(
            ["/usr/bin/env", "python3", "-c", script, handling, Package.binary] + words, into: pipe, errors: errors)
        let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        if handling == "SIG_DFL" {
            #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGPIPE)
            #expect(told == "")
        } else {
            #expect(process.terminationStatus == 69)
            #expect(told == "reprise: the output could not be written (nobody reads it any more).\n")
        }
    }
}
