/// Decides what stirrings in a folder mean: one save each, however an editor does it.
///
/// Theory of operation. Editors truncate, rename, write twice, change modes and times. Each of these stirs the detector,
/// which then waits for a short quiet and looks once. A look that finds other content is a save. The same content with
/// a new time is a save, too, since somebody asked for one, unless it comes right after another: then it is the rest of
/// the same. Anything else, such as a mode that changed, is nothing. A file that is gone gets a little longer, for the
/// moment between two renames.
struct SaveDetector {
    enum Finding: Equatable {
        case nothing
        case saved
        case gone([String])
    }

    /// How long it has to be quiet before a look.
    static let quietSeconds = 0.03
    /// How long a file may be missing while it is being replaced.
    static let replacementSeconds = 0.4
    /// Within this time after a save a new time on the same content belongs to it.
    static let sameSaveSeconds = 0.5

    private var known: FileMarks
    private var lastSave = -Double.infinity
    private var missingSince: Double?
    private var hasSaidGone = false
    /// When to look next.
    private(set) var deadline: Double?

    init(known: FileMarks) {
        self.known = known
        hasSaidGone = !known.missing.isEmpty
    }

    /// Something happened to the files.
    mutating func stir(at now: Double) { deadline = now + Self.quietSeconds }

    /// Takes the files as they are for known, after they were changed by ourselves.
    mutating func accept(_ marks: FileMarks) {
        self = SaveDetector(known: marks)
    }

    /// Whether the files are not as they were at the last look; one that is missing says nothing.
    func hasOtherContent(_ marks: FileMarks) -> Bool {
        marks.missing.isEmpty && !marks.hasSameContent(as: known)
    }

    /// What the files say, once the deadline has passed.
    mutating func look(_ marks: FileMarks, at now: Double) -> Finding {
        deadline = nil
        guard marks.missing.isEmpty else { return lookForMissing(marks, at: now) }
        missingSince = nil
        hasSaidGone = false
        defer { known = marks }
        if marks == known { return .nothing }
        if marks.hasSameContent(as: known), now - lastSave < Self.sameSaveSeconds { return .nothing }
        lastSave = now
        return .saved
    }

    private mutating func lookForMissing(_ marks: FileMarks, at now: Double) -> Finding {
        let since = missingSince ?? now
        missingSince = since
        guard now - since >= Self.replacementSeconds else {
            deadline = since + Self.replacementSeconds
            return .nothing
        }
        defer { hasSaidGone = true }
        return hasSaidGone ? .nothing : .gone(marks.missing)
    }
}
