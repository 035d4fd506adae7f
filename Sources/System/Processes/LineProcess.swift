import Glibc

/// A program whose output, both streams together, is read line by line.
package final class LineProcess {
    private let pid: pid_t
    private let output: Descriptor
    private var buffer: [UInt8] = []
    private var isAtEnd = false

    /// - Parameter directory: where it works.
    package init(_ words: [String], environment: [String: String], directory: String = "/") throws {
        let input = try Descriptor.memory("input")
        let ends = try Descriptor.pair()
        let theirs = ends.theirs
        output = ends.ours
        let descriptors = [input.raw, theirs.raw, theirs.raw, input.raw]
        pid = try RunningChildren.all.start(
            words, environment: environment, directory: directory, descriptors: descriptors)
    }

    deinit { _ = wait() }

    /// The next line without its end, or nothing when there are no more.
    package func nextLine() -> String? {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                defer { buffer.removeFirst(end + 1) }
                return String(decoding: buffer[..<end], as: UTF8.self)
            }
            if isAtEnd {
                defer { buffer = [] }
                return buffer.isEmpty ? nil : String(decoding: buffer, as: UTF8.self)
            }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = chunk.withUnsafeMutableBytes { read(output.raw, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            // An error of the pipe shows in how the program ends, which is asked for afterwards.
            if count <= 0 { isAtEnd = true } else { buffer += chunk[..<count] }
        }
    }

    /// How it has ended; waits until it has. Known once.
    package func wait() -> Termination { RunningChildren.all.wait(pid) }
}
