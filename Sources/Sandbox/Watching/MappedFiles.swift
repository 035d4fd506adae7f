import Glibc
import System

/// Files that a process has mapped into its memory, which keeps them when they are neither named nor open any more.
enum MappedFiles {
    /// The inodes of those below a folder that have been removed.
    ///
    /// - Returns: nothing where the process has more mappings than `most`.
    static func removed(of process: Int32, in box: String, atMost most: Int) -> Set<UInt64>? {
        guard let descriptor = try? FileContent.openForReading("/proc/\(process)/maps") else { return [] }
        defer { close(descriptor) }
        var inodes: Set<UInt64> = []
        var count = 0
        var rest: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let length = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard length > 0 else { return inodes }
            rest += buffer[..<length]
            guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { continue }
            for line in rest[..<end].split(separator: UInt8(ascii: "\n")) {
                count += 1
                if let inode = inode(line, in: box) { inodes.insert(inode) }
            }
            guard count <= most else { return nil }
            rest.removeFirst(end + 1)
        }
    }

    private static let mark = Array(" (deleted)".utf8)

    private static func inode(_ line: ArraySlice<UInt8>, in box: String) -> UInt64? {
        guard line.suffix(mark.count).elementsEqual(mark) else { return nil }
        // Range, rights, offset, device, inode, and the path, which may have spaces in it.
        let fields = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 5)
        guard fields.count == 6, fields[5].drop(while: { $0 == " " }).hasPrefix(box + "/") else { return nil }
        return UInt64(fields[4])
    }
}
