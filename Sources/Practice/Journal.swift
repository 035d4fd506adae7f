import FoundationEssentials
import Glibc
import Sandbox

/// The learner's record of attempts: a text file with one JSON object a line.
///
/// Theory of operation. A line is appended with one write under an exclusive lock, then forced to the disk. Whatever
/// goes wrong in between leaves the earlier lines as they were: a write that fails half-way is taken back, and a torn
/// last line, left by a crash, is closed with a newline by the next append, so that it never swallows a good one.
/// Reading never changes the file; lines that are not attempts are set aside and reported.
public struct Journal: Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// A line that could not be used.
    public struct SetAside: Sendable, Equatable {
        public enum Reason: Sendable, Equatable {
            case unreadable
            case newerFormat(Int)
        }

        /// From 1.
        public var line: Int
        public var reason: Reason
    }

    public struct Contents: Sendable {
        public var attempts: [Attempt] = []
        public var setAside: [SetAside] = []
    }

    /// Why the journal could not be read or written; nothing in it has been lost.
    public struct Fault: Error, Equatable {
        public var path: String
        /// 0 where the path leads to something that is not an ordinary file.
        public var errno: Int32
    }

    /// Everything in the journal, in the order in which it was written; empty where there is no journal yet.
    ///
    /// - Throws: ``Fault`` where the file exists and cannot be read.
    public func read() throws -> Contents {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return Contents() }
            throw Fault(path: path, errno: errno)
        }
        defer { close(descriptor) }
        try checkKind(descriptor)
        var contents = Contents()
        let lines = FileContent.read(descriptor: descriptor).split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let decoder = JSONDecoder()
        for (index, line) in lines.enumerated() where !line.isEmpty {
            if let attempt = try? decoder.decode(Attempt.self, from: Data(line)),
                attempt.format <= Attempt.currentFormat
            {
                contents.attempts.append(attempt)
            } else {
                contents.setAside.append(SetAside(line: index + 1, reason: Self.reason(line, decoder)))
            }
        }
        return contents
    }

    private struct FormatOnly: Decodable {
        var format: Int
    }

    private static func reason(_ line: ArraySlice<UInt8>, _ decoder: JSONDecoder) -> SetAside.Reason {
        guard let only = try? decoder.decode(FormatOnly.self, from: Data(line)), only.format > Attempt.currentFormat
        else { return .unreadable }
        return .newerFormat(only.format)
    }

    /// Adds an attempt; when this returns, it is on the disk.
    ///
    /// - Throws: ``Fault``, with the journal as it was before.
    public func append(_ attempt: Attempt) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = Array(try encoder.encode(attempt)) + [UInt8(ascii: "\n")]
        let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Fault(path: path, errno: errno) }
        defer { close(descriptor) }
        try checkKind(descriptor)
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw Fault(path: path, errno: errno) }
        }
        let length = lseek(descriptor, 0, SEEK_END)
        var last: UInt8 = UInt8(ascii: "\n")
        let isTorn = length > 0 && pread(descriptor, &last, 1, length - 1) == 1 && last != UInt8(ascii: "\n")
        let bytes = isTorn ? [UInt8(ascii: "\n")] + line : line
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == bytes.count, fsync(descriptor) == 0 else {
            let error = written < 0 || written == bytes.count ? errno : ENOSPC
            ftruncate(descriptor, length)
            throw Fault(path: path, errno: error)
        }
    }

    /// A device or a pipe would be read for ever.
    private func checkKind(_ descriptor: Int32) throws {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Fault(path: path, errno: errno) }
        if status.st_mode & S_IFMT != S_IFREG { throw Fault(path: path, errno: 0) }
    }
}
