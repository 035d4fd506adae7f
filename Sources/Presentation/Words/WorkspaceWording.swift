import Glibc
import Practice
import System

/// Sentences about the learner's own folder.
extension Wording {
    package static func workspace(_ fault: Workspace.Fault) -> String {
        if fault.cause == .errno(ENOTDIR) {
            return
                "\(fault.path) cannot be made (\(reason(fault.cause))). Move away what is in its place, or choose another "
                + "workspace with --workspace DIR."
        }
        return trap(fault.path, fault.cause)
            ?? "\(fault.path) cannot be made (\(reason(fault.cause))). Choose another workspace with --workspace DIR, or "
            + "make this one writable."
    }

    /// Of a catalog or workspace that was found above the current folder, for the first time.
    package static func foundAbove(_ kind: String, _ path: String) -> String {
        "the \(kind) is \(path), found above this folder; another is named with --\(kind) DIR. This is said once."
    }

    package static func foundOfAnother(_ kind: String, _ path: String, owner: String) -> String {
        "the \(kind) is \(path), found above this folder, and belongs to \(owner); another is named with --\(kind) DIR."
    }

    /// Of something in a workspace that somebody else may have put there; nothing for other causes.
    static func trap(_ path: String, _ cause: SystemFault.Cause) -> String? {
        switch cause {
        case .link:
            "\(path): \(reason(cause)). It could lead what you write to a file elsewhere. Take the link away with `rm`; if "
                + "you want what it leads to, move that here."
        case .ownedByAnother:
            "\(path): \(reason(cause)). Somebody may have put it there for you to write into. Take it away, or choose "
                + "another workspace with --workspace DIR."
        default: nil
        }
    }
}

extension Wording {
    /// That another session was there first.
    package static func furtherSession(since: Timestamp?, at now: Timestamp) -> String {
        let when = since.map { ", since \(clock($0, at: now))" } ?? ""
        return "Another session is open on this workspace\(when). Both work; what you save is written down once."
    }

    private static func clock(_ time: Timestamp, at now: Timestamp) -> String {
        LocalTime.day(time) == LocalTime.day(now) ? String(LocalTime.text(time).suffix(5)) : LocalTime.text(time)
    }
}
