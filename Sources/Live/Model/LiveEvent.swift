import Catalog
import Coach
import Grading
import Practice

/// What can happen to a live session.
enum LiveEvent: Sendable {
    case key(Key)
    /// A whole line that was typed, where keys cannot be read one by one.
    case line(String)
    case planned(TodayPlan)
    case opened(Desk)
    /// A rebuild was put back; where what was written in it is, as it is shown.
    case cancelled(Desk, CancelledRebuild)
    /// The time that is left of a rebuild reads differently.
    case clock(TimeLeft)
    case saved
    /// A run that has begun.
    case begun(run: Int)
    /// An answer that was not run, since it is still what was handed out; in a sentence.
    case untouched(run: Int, String)
    /// A file that was saved beside those of the exercise, and looks like one of them.
    case misnamed(MisnamedFile)
    /// A file of another exercise that was saved.
    case savedElsewhere(ExerciseID, title: String, file: String)
    /// Files of the exercise that are no longer there.
    case gone([String])
    /// A verdict whose cause is still being looked for.
    case judged(run: Int, GradedAnswer)
    case graded(run: Int, GradedAnswer)
    /// A fault that is not the learner's, in words.
    case gradingFailed(run: Int, String)
    case recorded(JournalEntry)
    /// What is not in the journal, and why.
    case notRecorded(String)
    case listed([ListedExercise])
    case solutionRead(SolutionView)
    /// Nothing where no accepted answer is kept.
    case firstRead(AnswerPair?)
    case wasReset(archive: String?)
    /// A sentence to show.
    case told(String)
}

/// What a live session asks the world for.
enum LiveEffect: Equatable, Sendable {
    case makePlan
    case open(ExerciseID)
    case beginRebuild(ExerciseID)
    /// One against the clock, with the par time.
    case beginTimedRebuild(ExerciseID)
    case startClock(ExerciseID, minutes: Int)
    case cancelRebuild(ExerciseID)
    case endRebuild(ExerciseID)
    /// Runs the newest text of the files; a run that is under way is dropped.
    case grade(run: Int)
    case dropRun
    case recordHint(number: Int)
    case recordSolution(gaveUp: Bool)
    case recordNote(String, attempt: String?)
    case postpone(ExerciseID)
    case restToday
    case setMinutes(Int)
    case recordReflection(String)
    case recordAttempt(Attempt)
    /// Keeps an answer that was accepted, for the stage that may go on from it.
    case keepAnswer(ExerciseID, Submission)
    case makeList
    case readSolution
    case readFirst
    case reset
    /// Opens the learner's editor, at a line of the first file or of the named one.
    case edit(file: String?, line: Int?)
    case tryByHand(HandRunInput)
    case suspend
    case quit
}
