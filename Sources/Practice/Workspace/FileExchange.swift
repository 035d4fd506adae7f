import System

/// Files that are moved out of a folder and others put into it, all of which can be undone.
struct FileExchange {
    let place: RootFolder
    /// The folders, by their paths below the root.
    let from: String
    let to: String
    private var moved: [String] = []
    private var written: [String] = []
    /// Whose folders may have been made.
    private var begun: [String] = []

    init(place: RootFolder, from: String, to: String) {
        self.place = place
        self.from = from
        self.to = to
    }

    /// Moves what lies there, under the same path.
    ///
    /// - Throws: ``SystemFault``.
    mutating func putAway(_ name: String) throws {
        try place.makeFolder((to + "/" + name).folderPart!)
        try place.move(from + "/" + name, to: to + "/" + name)
        moved.append(name)
    }

    /// Makes a file that was not there, and the folders on the way to it.
    ///
    /// - Throws: ``SystemFault``.
    mutating func write(_ name: String, _ content: [UInt8]) throws {
        begun.append(name)
        try place.makeFolder((from + "/" + name).folderPart!)
        try place.write(from + "/" + name, content)
        written.append(name)
    }

    /// Everything back to where it was, as far as that can be; folders that are empty then are taken away.
    func undo() {
        for name in written { try? place.remove(from + "/" + name) }
        // A file that stood in the place of a folder needs that place.
        for name in begun { place.removeEmptyFolders(onTheWayTo: name, in: from) }
        for name in moved {
            try? place.makeFolder((from + "/" + name).folderPart!)
            try? place.move(to + "/" + name, to: from + "/" + name)
            place.removeEmptyFolders(onTheWayTo: name, in: to)
        }
    }
}

extension RootFolder {
    /// Takes away what a file was in, as far as nothing else is.
    func removeEmptyFolders(onTheWayTo name: String, in folder: String) {
        for step in name.pathsOnTheWay.dropLast().reversed() { try? removeFolder(folder + "/" + step) }
    }
}
