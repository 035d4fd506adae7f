import Coach

/// Sentences about files that are no answers: nobody has begun them, or nobody reads them.
extension Wording {
    /// That an answer is still what was handed out, so that there is nothing to run.
    ///
    /// - Parameter isBlank: whether nothing was in it.
    package static func untouched(_ files: [String], isBlank: Bool) -> String {
        if files.count == 1 { return "\(files[0]) is still \(isBlank ? "empty" : "as it was handed out")." }
        let which = files.count == 2 ? files.joined(separator: " and ") : "All \(files.count) files"
        return "\(which) are still \(isBlank ? "empty" : "as they were handed out")."
    }

    /// That files lie there under names that are not read; nothing where there are none.
    package static func unread(_ files: [MisnamedFile]) -> String? {
        if files.isEmpty { return nil }
        return files.map { "There is \($0.path), but this exercise reads \($0.meant)." }.joined(separator: " ")
    }

    /// What to do where there is no answer in the files yet, be it that it lies under another name.
    package static func writeAnswer(_ files: [String], _ misnamed: [MisnamedFile]) -> String {
        let files = misnamed.isEmpty ? files : misnamed.map(\.meant)
        let it = files.count == 1 ? "it" : "them"
        return misnamed.isEmpty ? "Write your answer into \(it)" : "Save \(it) as \(files.joined(separator: " and "))"
    }

    /// That a file was saved under a name that is not read.
    package static func misnamed(_ file: MisnamedFile, isWatching: Bool) -> String {
        "You saved \(file.path); this exercise reads \(file.meant). Save it as \(file.meant)"
            + (isWatching ? ", and it is run." : ", then r runs it.")
    }

    /// That a file of another exercise was saved than the one that is open, if one is.
    package static func savedElsewhere(_ file: String, _ title: String, here: String?) -> String {
        let here = here.map { ", and this is \($0)" } ?? ""
        return "You saved \(file) of \(title)\(here). Enter opens \(title) and runs it."
    }

    /// That an answer was not run, since nobody has begun it.
    package static func untouched(
        _ files: [String], isBlank: Bool, _ misnamed: [MisnamedFile], isWatching: Bool
    ) -> String {
        let what = writeAnswer(files, misnamed)
        let then = misnamed.isEmpty ? isWatching ? ", then save." : ", then r runs it." : "."
        let sentences = [untouched(files, isBlank: isBlank), unread(misnamed), what + then]
        return sentences.compactMap { $0 }.joined(separator: " ")
    }
}
