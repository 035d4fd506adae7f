import Presentation
import System

/// The journals of a group, as a command line names them: files, and folders that hold a file or a workspace for each.
struct GroupJournals {
    struct Member {
        /// Without what all have in common.
        var name: String
        /// As it is typed, or would be.
        var file: String
    }

    let members: [Member]

    private static let ending = ".jsonl"
    private static let inWorkspace = "journal.jsonl"

    /// - Throws: ``UsageFault`` for a folder without journals, ``SystemFault`` for one that cannot be read.
    init(_ words: [String], _ context: Context) throws {
        members = try words.flatMap { word in
            guard Self.isGroup(word, context) else {
                return [Member(name: Self.name(word), file: Self.file(word, context))]
            }
            return try Self.members(of: word, context)
        }
    }

    /// Whether it is a folder that holds those of several, and not a learner's own, nor one in a journal's place.
    static func isGroup(_ word: String, _ context: Context) -> Bool {
        !word.withoutLastSlash.hasSuffix(ending) && FileStatus(context.absolute(word))?.isFolder == true
            && file(word, context).isSame(as: word)
    }

    /// The journal that a word stands for: in a learner's workspace the one that lies there.
    static func file(_ word: String, _ context: Context) -> String {
        let inner = word.withoutLastSlash + "/" + inWorkspace
        return FileStatus(context.absolute(inner))?.isRegular == true ? inner : word
    }

    private static func members(of folder: String, _ context: Context) throws -> [Member] {
        let root = RootFolder(context.absolute(folder))
        let shown = folder.withoutLastSlash
        let members = try FolderContent.names(root.path).filter { !$0.hasPrefix(".") }.compactMap { name -> Member? in
            if try root.status(name)?.isFolder == true {
                let inner = name + "/" + inWorkspace
                return try root.status(inner)?.isRegular == true ? Member(name: name, file: "\(shown)/\(inner)") : nil
            }
            return name.hasSuffix(ending) ? Member(name: self.name(name), file: "\(shown)/\(name)") : nil
        }
        if members.isEmpty { throw UsageFault(message: Wording.noJournals(in: folder)) }
        return members
    }

    private static func name(_ file: String) -> String {
        let name = file.withoutLastSlash.lastPathPart
        return name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
    }

    /// The names where they differ, else the paths.
    var names: [String] {
        let names = members.map(\.name)
        return Set(names).count == names.count ? names : members.map(\.file)
    }
}
