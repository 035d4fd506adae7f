import Glibc

/// What the kernel tells of a folder that is watched.
struct InotifyEvent {
    var watch: Int32
    var mask: UInt32
    /// Of the file in the folder that it is about; empty where it is about the folder itself.
    var name: String

    /// Some of the events that have come; nothing where there are no more.
    static func read(_ descriptor: Int32) -> [InotifyEvent]? {
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        return count > 0 ? events(buffer[..<count]) : nil
    }

    /// `struct inotify_event`: four numbers of four bytes, the last the length of the padded name that follows.
    private static func events(_ bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
        func number(_ at: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) } }
        var events: [InotifyEvent] = []
        var at = bytes.startIndex
        while at + 16 <= bytes.endIndex {
            let length = Int(number(at + 12))
            let name = bytes[(at + 16)..<min(at + 16 + length, bytes.endIndex)].prefix { $0 != 0 }
            events.append(
                InotifyEvent(
                    watch: Int32(bitPattern: number(at)), mask: number(at + 4),
                    name: String(decoding: name, as: UTF8.self)
                ))
            at += 16 + length
        }
        return events
    }
}
