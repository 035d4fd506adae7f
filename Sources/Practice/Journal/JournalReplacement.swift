import Glibc
import System

extension Journal {
    /// Puts a new file in the place of the journal, with what the old one has and more.
    ///
    /// Theory of operation. Under the lock, a new file is written beside the old one: the old one's bytes, then the new
    /// lines. When it is on the disk, the old file gets a second name, the copy's, where one is to be kept, and the new
    /// one takes its first. A reader sees the one or the other, and so does everybody after a crash.
    ///
    /// - Parameter time: what the copy is named after; nothing where none is kept.
    /// - Returns: where the old file is now; nothing where it was empty, or is not kept.
    @discardableResult
    func replace(_ descriptor: Int32, adding added: [UInt8], keepingAt time: Timestamp?) throws -> String? {
        let temporary = "\(name).merging-\(getpid())"
        var status = stat()
        fstat(descriptor, &status)
        return try faulting {
            try folder.remove(temporary)
            let output = try folder.openFile(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: status.st_mode & 0o777)
            defer { close(output) }
            do {
                try copy(descriptor, to: output)
                try WholeWrite.write(added, to: output, named: folder.path(of: temporary))
                guard fsync(output) == 0 else { throw SystemFault(folder.path(of: temporary), errno: errno) }
                let copy = status.st_size > 0 ? try time.map(keepCopy) : nil
                try folder.move(temporary, to: name)
                try folder.syncFolder(of: name)
                return copy
            } catch {
                try? folder.remove(temporary)
                throw error
            }
        }
    }

    private func keepCopy(_ time: Timestamp) throws -> String {
        let stamp = time.description.split { ":-".contains($0) }.joined()
        for number in 1... {
            let copy = "\(name).before-\(stamp)\(number == 1 ? "" : "-\(number)")"
            if try folder.link(name, as: copy) { return folder.path(of: copy) }
        }
        fatalError("numbers do not end")
    }

    private func copy(_ descriptor: Int32, to output: Int32) throws {
        var piece = [UInt8](repeating: 0, count: 1 << 18)
        var position = 0
        var last = UInt8(ascii: "\n")
        while true {
            let count = piece.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, position) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw SystemFault(path, errno: errno) }
            if count == 0 { break }
            try WholeWrite.write(Array(piece[..<count]), to: output, named: path)
            position += count
            last = piece[count - 1]
        }
        if last != UInt8(ascii: "\n") { try WholeWrite.write([UInt8(ascii: "\n")], to: output, named: path) }
    }
}
