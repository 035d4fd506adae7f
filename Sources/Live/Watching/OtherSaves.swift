import Glibc
import System

/// Notices files that are written where the exercise at hand does not read them: beside its own, and in the folders of
/// other exercises.
///
/// The kernel's events only tell which folder has stirred. After a moment of quiet it is listed, and compared with what was
/// in it before; so whatever an editor has put there and taken away meanwhile is never seen. Where the kernel does not
/// report, and after a folder above was moved, all are listed every so often.
final class OtherSaves {
    /// To be polled for reading; -1 where there are no events.
    let descriptor: Int32
    private let folders: [String]
    /// By folder, what the files in it look like.
    private var known: [String: [String: String]] = [:]
    private var watches: [Int32: String] = [:]
    private var above: Set<Int32> = []
    private var stirred: Set<String> = []
    private var isBlind = false

    static let quietSeconds = 0.2
    private static let lookSeconds = 2.0
    private static let mostFolders = 600
    /// To list many folders over and over takes time.
    private static let mostListed = 16
    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_DONT_FOLLOW | IN_ONLYDIR)

    /// - Parameter folders: those of exercises, the one at hand first.
    init(_ folders: [String], polling: Bool) {
        descriptor = polling ? -1 : inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        self.folders = Array(folders.prefix(descriptor < 0 ? Self.mostListed : Self.mostFolders))
        begin()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// How often to call ``saved()`` without an event; nothing where events suffice.
    var lookInterval: Double? { descriptor < 0 || isBlind ? Self.lookSeconds : nil }

    /// Takes what is there for known.
    private func begin() {
        for watch in watches.keys { inotify_rm_watch(descriptor, watch) }
        (known, watches, stirred) = ([:], [:], [])
        for folder in folders where FileStatus(folder, followingLinks: false)?.isFolder == true { add(folder) }
        if descriptor >= 0 { above = FoldersAbove.watch(Array(folders.prefix(1)), on: descriptor) }
        isBlind = folders.first.map { known[$0] == nil } ?? false
    }

    private func add(_ folder: String) {
        if descriptor >= 0 {
            let watch = inotify_add_watch(descriptor, folder, Self.mask)
            if watch >= 0 { watches[watch] = folder }
        }
        let (files, inner) = Self.content(of: folder)
        known[folder] = files
        if folders.contains(folder) { inner.forEach(add) }
    }

    /// Whether a folder has stirred since the last call.
    func hasStirred() -> Bool {
        guard descriptor >= 0 else { return false }
        var hasEvents = false
        while let events = InotifyEvent.read(descriptor) {
            for event in events {
                if let folder = watches[event.watch] { stirred.insert(folder) }
                let isGone = event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0
                if isGone, above.contains(event.watch) || watches[event.watch] == folders.first { isBlind = true }
                hasEvents = true
            }
        }
        return hasEvents
    }

    /// The files that were written since the last call.
    func saved() -> [String] {
        if isBlind {
            begin()
            return []
        }
        let listed = descriptor < 0 ? Set(known.keys) : stirred
        stirred = []
        return listed.sorted().flatMap(look)
    }

    private func look(_ folder: String) -> [String] {
        let before = known[folder] ?? [:]
        let (files, inner) = Self.content(of: folder)
        known[folder] = files
        let changed = files.filter { before[$0.key] != $0.value }.keys.sorted().map { folder + "/" + $0 }
        let new = folders.contains(folder) ? inner.filter { known[$0] == nil } : []
        for folder in new { add(folder) }
        return changed + new.flatMap { inner in (known[inner] ?? [:]).keys.sorted().map { inner + "/" + $0 } }
    }

    /// What the ordinary files in a folder look like, and the folders in it.
    private static func content(of folder: String) -> (files: [String: String], folders: [String]) {
        var files: [String: String] = [:]
        var folders: [String] = []
        for name in (try? FolderContent.names(folder)) ?? [] where !name.hasPrefix(".") && name != "__pycache__" {
            guard let status = FileStatus(folder + "/" + name, followingLinks: false) else { continue }
            if status.isRegular { files[name] = status.fingerprint }
            if status.isFolder { folders.append(folder + "/" + name) }
        }
        return (files, folders)
    }
}
