import System

/// One exercise's part of a ``TopicRecord``, while the journal is gone through.
struct ExerciseRecord {
    private struct Help {
        var hints = 0
        var peeks = 0
    }

    var exercise: TopicRecord.Exercise
    /// The hash of the exercise when it was accepted for the first time.
    private var content = ""
    /// In the rebuild that is under way.
    private var misses = 0
    /// The last day on which a hint or the solution was seen.
    private var dayOfHelp: CivilDay?
    /// Since the last pass; attempts count the same, and go on counting what was seen before somebody gave up for good.
    private var shown = Help()
    private var excused = Help()

    init(_ id: String) {
        exercise = TopicRecord.Exercise(id: id)
    }

    mutating func add(_ entry: JournalEntry, _ calendar: PracticeCalendar) {
        switch entry {
        case .attempt(let attempt): add(attempt, on: calendar.day(attempt))
        case .hint(let hint):
            shown.hints += 1
            dayOfHelp = calendar.day(hint.time)
        case .solution(let solution):
            shown.peeks += 1
            dayOfHelp = calendar.day(solution)
            if solution.gaveUp { excused = shown }
        case .known(let known): exercise.isKnown = !known.isTakenBack
        // What was put back has shown nothing, and its failures belong to no rebuild that follows.
        case .cancelled: misses = 0
        case .note, .start, .postponed, .rest: break
        }
    }

    private mutating func add(_ attempt: Attempt, on day: CivilDay) {
        guard attempt.hasProgram else { return }
        exercise.wasTried = true
        let isFirst = exercise.accepted == nil
        // Whoever grades an accepted answer once more, changed or not, has not begun with an empty file.
        guard isFirst || attempt.mode != .solve else { return }
        guard attempt.isAccepted else {
            misses += 1
            return
        }
        if isFirst {
            exercise.accepted = day
            content = attempt.content
        }
        // Who gave up on another day has begun anew since.
        let old = dayOfHelp == day ? Help() : excused
        let hints = max(0, attempt.hints - old.hints)
        let peeks = max(0, attempt.peeks - old.peeks)
        if !isFirst, let first = exercise.accepted {
            exercise.rebuilds.append(
                TopicRecord.Rebuild(
                    day: day, daysLater: day.number - first.number, misses: misses, hints: hints, peeks: peeks,
                    isOnDayOfHelp: dayOfHelp == day && hints == 0 && peeks == 0,
                    isOfOtherContent: attempt.content != content))
        }
        if hints > 0 || peeks > 0 { dayOfHelp = day }
        (misses, shown, excused) = (0, Help(), Help())
    }
}
