import Catalog
import Coach
import Presentation

/// Saves that are no answers: of files that nobody has begun, that are called otherwise, or that belong to another exercise.
extension LiveModel {
    mutating func takeUntouched(_ run: Int, _ sentence: String) {
        guard run == runUnderWay else { return }
        runUnderWay = nil
        say(sentence)
    }

    /// Each is said once, while the exercise is open.
    mutating func take(_ file: MisnamedFile) {
        guard desk != nil, toldFiles.insert(file.path).inserted else { return }
        say(Wording.misnamed(file, isWatching: isWatching))
    }

    /// Each is said once, while the exercise at hand is open; Enter goes there.
    mutating func take(saved file: String, of id: ExerciseID, titled title: String) {
        guard desk?.id != id, toldFiles.insert(id.description).inserted else { return }
        say(Wording.savedElsewhere(file, title, here: desk?.exercise.title))
        offered = id
    }

    /// Opens the exercise that something was saved for, and runs that.
    mutating func openOffered() -> [LiveEffect] {
        guard let id = offered else { return [] }
        runsOnceOpen = id
        return [.open(id)]
    }

    /// Begins anew with an exercise that was opened, which may be run at once.
    mutating func forgetFiles() -> [LiveEffect] {
        toldFiles = []
        offered = nil
        defer { runsOnceOpen = nil }
        return runsOnceOpen != nil && runsOnceOpen == desk?.id ? run(saying: "Opened.") : []
    }
}
