import Glibc
import System

/// Notices that something happened to the files of an exercise.
///
/// The kernel reports on folders, not on files, since most editors put a new file into the place of the old one: on the
/// exercise's own and on those below it that files lie in, also on those that come later. Of those above it only that they
/// are moved matters. Where the kernel cannot report, and while the exercise's folder itself is gone, the files are looked
/// at every so often.
final class FileWatch {
    let folder: String
    let files: [String]
    /// To be polled for reading; -1 where there are no events.
    let descriptor: Int32
    /// Whether the kernel's events were wanted and could not be had.
    private(set) var hasFallenBack: Bool
    private var watches: [Int32: Watched] = [:]
    /// The watch of the exercise's own folder.
    private var home: Int32?
    private var above: Set<Int32> = []
    private var lastSeen: [String] = []

    /// The names in a folder that matter.
    private struct Watched {
        var files: Set<String> = []
        /// Folders that lead to files, which are to be watched as soon as they are there.
        var folders: Set<String> = []
    }

    private static let lookSeconds = 0.25
    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF
    )

    init(folder: String, files: [String], polling: Bool) {
        self.folder = folder
        self.files = files
        descriptor = polling ? -1 : inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        hasFallenBack = !polling && descriptor < 0
        if descriptor >= 0 { watch() }
        if !polling, home == nil { hasFallenBack = true }
        lastSeen = fingerprints()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// How often to call ``hasStirred()`` without an event; nothing where events suffice.
    var lookInterval: Double? { home == nil || hasFallenBack ? Self.lookSeconds : nil }

    /// What the files look like now.
    func marks() -> FileMarks { FileMarks(folder: folder, files: files) }

    /// Whether anything has happened since the last call.
    func hasStirred() -> Bool {
        let stirred = takeEvents()
        if lookInterval != nil { return hasChanged() || stirred }
        // A folder may have come.
        if stirred { watch() }
        return stirred
    }

    private func takeEvents() -> Bool {
        guard descriptor >= 0 else { return false }
        var stirred = false
        while let events = InotifyEvent.read(descriptor) {
            for event in events {
                if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { stirred = true }
                if event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED) != 0 {
                    // The folder has gone; another may come in its place.
                    forget(above.contains(event.watch) ? home ?? event.watch : event.watch)
                    stirred = true
                }
                if let watched = watches[event.watch], isOfInterest(event, in: watched) { stirred = true }
            }
        }
        return stirred
    }

    /// A file that is made has nothing in it yet: that it is written is told, too.
    private func isOfInterest(_ event: InotifyEvent, in watched: Watched) -> Bool {
        watched.folders.contains(event.name)
            || watched.files.contains(event.name) && event.mask & UInt32(IN_CREATE) == 0
    }

    private func forget(_ watch: Int32) {
        // Where the exercise's own folder has gone, those below it have gone with it, and do not say so.
        for gone in watch == home ? Array(watches.keys) : [watch] {
            inotify_rm_watch(descriptor, gone)
            watches[gone] = nil
        }
        if watch == home { home = nil }
    }

    /// Compares what `stat` says, and goes back to events as soon as there can be any.
    private func hasChanged() -> Bool {
        let seen = fingerprints()
        defer { lastSeen = seen }
        if descriptor >= 0 && !hasFallenBack, FileStatus(folder)?.isFolder == true {
            watch()
            return true
        }
        return seen != lastSeen
    }

    private func fingerprints() -> [String] {
        files.map { FileStatus(folder + "/" + $0)?.fingerprint ?? "" }
    }

    /// Watches the folder, those below it that files lie in, as far as they are there, and for whatever is a link the
    /// folder of what it leads to. What is watched already stays so.
    private func watch() {
        if let home, add(folder) != home { forget(home) }
        home = add(folder)
        above = FoldersAbove.watch([folder], on: descriptor)
        guard let home else { return }
        for file in files {
            watch(file, from: home)
            if let real = FileStatus.realPath(folder + "/" + file), let other = real.folderPart.flatMap(add) {
                watches[other]!.files.insert(real.lastPathPart)
            }
        }
    }

    private func watch(_ file: String, from home: Int32) {
        var place = home
        for step in file.pathsOnTheWay.dropLast() {
            watches[place]!.folders.insert(step.lastPathPart)
            // After the folder above it, so that none can come between the look and the watch.
            guard let next = add(folder + "/" + step) else { return }
            place = next
        }
        watches[place]!.files.insert(file.lastPathPart)
    }

    /// Nothing where there is no such folder. Where the kernel watches no more of them, all is looked at instead.
    private func add(_ folder: String) -> Int32? {
        let watch = inotify_add_watch(descriptor, folder, Self.mask)
        guard watch >= 0 else {
            if errno != ENOENT, errno != ENOTDIR { hasFallenBack = true }
            return nil
        }
        if watches[watch] == nil { watches[watch] = Watched() }
        return watch
    }
}
