import Glibc

/// What a program of the machine has written to its standard output, and how it has ended.
package struct ProgramOutput {
    package var bytes: [UInt8]
    package var termination: Termination

    /// Runs a program to its end, with nothing to read and nowhere to complain.
    ///
    /// - Parameters:
    ///   - words: the program's path and its arguments.
    ///   - most: in bytes; one that writes more is ended.
    /// - Throws: ``SystemFault`` where it cannot be started.
    package static func of(
        _ words: [String], environment: [String: String], directory: String, atMost most: Int
    ) throws -> ProgramOutput {
        let silence = try Descriptor.memory("nothing")
        let started = try start(words, environment, directory, silence)
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= most {
            let count = chunk.withUnsafeMutableBytes { read(started.output.raw, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            // An error of the pipe shows in how the program ends.
            if count <= 0 { break }
            bytes += chunk[..<count]
        }
        if bytes.count > most { kill(started.pid, SIGKILL) }
        return ProgramOutput(bytes: bytes, termination: RunningChildren.all.wait(started.pid))
    }

    private static func start(
        _ words: [String], _ environment: [String: String], _ directory: String, _ silence: borrowing Descriptor
    ) throws -> Started {
        let ends = try Descriptor.pair()
        let theirs = ends.theirs
        let ours = ends.ours
        let descriptors = [silence.raw, theirs.raw, silence.raw, silence.raw]
        let pid = try RunningChildren.all.start(
            words, environment: environment, directory: directory, descriptors: descriptors)
        return Started(output: ours, pid: pid)
    }

    private struct Started: ~Copyable {
        let output: Descriptor
        let pid: pid_t
    }
}
