import Glibc
import Page
import Presentation
import System

/// Catalogs and workspaces that were found on the way up from the current folder, and not named by anybody.
///
/// A folder that was cloned from elsewhere can bring its own. So one that belongs to another user is told of each time,
/// and any other the first time; which ones are known is kept in the user's cache folder.
struct FoundPlaces {
    enum Kind: String {
        case catalog, workspace
    }

    private let context: Context

    init(_ context: Context) {
        self.context = context
    }

    /// Says what is going to be used, before it is.
    func tell(_ kind: Kind, _ path: String) {
        guard let status = FileStatus(path) else { return }
        if !status.isOwn && status.owner != 0 {
            say(Wording.foundOfAnother(kind.rawValue, context.shown(path), owner: Self.name(status.owner)))
        } else if isNew(kind, path) {
            say(Wording.foundAbove(kind.rawValue, context.shown(path)))
        }
    }

    private func say(_ sentence: String) { context.output.printError("reprise: \(sentence)\n") }

    /// As the system knows the user, or the number.
    private static func name(_ user: uid_t) -> String {
        getpwuid(user).map { String(cString: $0.pointee.pw_name) } ?? "\(user)"
    }

    /// Whether it was not known yet; it is from now on, unless that cannot be kept.
    private func isNew(_ kind: Kind, _ path: String) -> Bool {
        let mark = "\(kind.rawValue) \(FileStatus.realPath(path) ?? path)"
        guard let folder = UserCache.folder(context.environment) else { return true }
        let file = folder + "/found-places"
        let known =
            (try? FileContent.read(file, atMost: Self.most)).flatMap(Fields.unpack)?.map { Fields.string($0) } ?? []
        if known.contains(mark) { return false }
        try? FileContent.makeFolders(folder)
        try? FileContent.replace(file, with: Fields.list(known + [mark]))
        return true
    }

    private static let most = 1 << 20
}
