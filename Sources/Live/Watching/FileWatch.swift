import Glibc
import System

/// Notices that something happened to the files of an exercise.
///
/// The kernel reports on the folder, not on the files, since most editors put a new file into the place of the old one.
/// Where it cannot, and while the folder itself is gone, the files are looked at every so often.
final class FileWatch {
    let folder: String
    let files: [String]
    /// To be polled for reading; -1 where there are no events.
    let descriptor: Int32
    /// Whether the kernel's events were wanted and could not be had.
    let hasFallenBack: Bool
    private var names: [Int32: Set<String>] = [:]
    private var lastSeen: [String]

    private static let lookSeconds = 0.25
    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF)

    init(folder: String, files: [String], polling: Bool) {
        self.folder = folder
        self.files = files
        descriptor = polling ? -1 : inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        lastSeen = []
        var isWatching = false
        if descriptor >= 0 { isWatching = Self.watch(folder, files, descriptor, &names) }
        hasFallenBack = !polling && !isWatching
        lastSeen = fingerprints()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// How often to call ``hasStirred()`` without an event; nothing where events suffice.
    var lookInterval: Double? { names.isEmpty ? Self.lookSeconds : nil }

    /// What the files look like now.
    func marks() -> FileMarks { FileMarks(folder: folder, files: files) }

    /// Whether anything has happened since the last call.
    func hasStirred() -> Bool {
        if names.isEmpty { return hasChanged() }
        var stirred = false
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return stirred }
            for event in Self.events(buffer[..<count]) {
                if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { stirred = true }
                if event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED) != 0 {
                    // The folder has gone; another may come in its place.
                    inotify_rm_watch(descriptor, event.watch)
                    names[event.watch] = nil
                    stirred = true
                }
                if names[event.watch]?.contains(event.name) == true { stirred = true }
            }
        }
    }

    /// Compares what `stat` says, and goes back to events as soon as there can be any.
    private func hasChanged() -> Bool {
        let seen = fingerprints()
        defer { lastSeen = seen }
        if descriptor >= 0 && !hasFallenBack, FileStatus(folder)?.isFolder == true {
            _ = Self.watch(folder, files, descriptor, &names)
            return true
        }
        return seen != lastSeen
    }

    private func fingerprints() -> [String] {
        files.map { FileStatus(folder + "/" + $0)?.fingerprint ?? "" }
    }

    /// Watches the folder and, for a file that is a link, the folder of what it leads to.
    private static func watch(
        _ folder: String, _ files: [String], _ descriptor: Int32, _ names: inout [Int32: Set<String>]
    ) -> Bool {
        let own = inotify_add_watch(descriptor, folder, mask)
        guard own >= 0 else { return false }
        names[own, default: []].formUnion(files)
        for file in files {
            guard let real = FileStatus.realPath(folder + "/" + file), let slash = real.lastIndex(of: "/") else {
                continue
            }
            let other = inotify_add_watch(descriptor, String(real[..<slash]), mask)
            if other >= 0 { names[other, default: []].insert(String(real[real.index(after: slash)...])) }
        }
        return true
    }

    private struct Event {
        var watch: Int32
        var mask: UInt32
        var name: String
    }

    /// `struct inotify_event`: four numbers of four bytes, the last the length of the padded name that follows.
    private static func events(_ bytes: ArraySlice<UInt8>) -> [Event] {
        func number(_ at: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) } }
        var events: [Event] = []
        var at = bytes.startIndex
        while at + 16 <= bytes.endIndex {
            let length = Int(number(at + 12))
            let name = bytes[(at + 16)..<min(at + 16 + length, bytes.endIndex)].prefix { $0 != 0 }
            events.append(
                Event(
                    watch: Int32(bitPattern: number(at)), mask: number(at + 4),
                    name: String(decoding: name, as: UTF8.self)
                ))
            at += 16 + length
        }
        return events
    }
}
