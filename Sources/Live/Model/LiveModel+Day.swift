import Coach
import Practice
import System

/// The learner's wishes about their days, and what is asked about them.
extension LiveModel {
    /// Puts what is marked in today's plan, or else what is open, off until tomorrow.
    mutating func putOff() -> [LiveEffect] {
        let isMarked = panel == .today && plan.items.indices.contains(chosenItem)
        guard let item = isMarked ? plan.items[chosenItem] : plan.items.first(where: { $0.id == desk?.id }) else {
            say("Today's plan does not ask for this. d shows what it asks for.")
            return []
        }
        guard item.kind != .begun else {
            say("\(item.title) is begun; it waits as it is. c puts your earlier answer back.")
            return []
        }
        show(.today)
        say("\(item.title): not today. It is offered again tomorrow.")
        return [.postpone(item.id)]
    }

    mutating func enoughForToday() -> [LiveEffect] {
        if plan.restEnd != nil {
            say("Nothing more is asked today. q leaves.")
            return []
        }
        show(.today)
        say("Enough for today. Well done; q leaves. What is due waits.")
        askHowOneLearns()
        return [.restToday]
    }

    // MARK: - Questions

    /// How many minutes a day are wished for, asked once, on a later day than the first. Whoever does not want to be asked
    /// has only to go on: every key does what it always does.
    mutating func askForMinutes() {
        guard prompt == nil, plan.accepted > 0, plan.restEnd == nil, plan.minutesAreAsked,
            learner.hasEarlierDays(than: plan.today)
        else { return }
        prompt = .minutes("")
    }

    /// Once a month, at the end of a day, how the learner learns.
    mutating func askHowOneLearns() {
        if prompt == nil, learner.isReflectionDue(on: plan.today) { prompt = .reflection("") }
    }

    mutating func finishMinutes(_ text: String) -> [LiveEffect] {
        let words = text.split(separator: " ").first.map(String.init) ?? "\(LearnerSettings.usualMinutes)"
        let goesOn = text.allSatisfy { $0 == " " }
        guard let minutes = Int(words), LearnerSettings.minuteRange.contains(minutes) else {
            let range = LearnerSettings.minuteRange
            say(
                "Type a number from \(range.lowerBound) to \(range.upperBound), or Enter alone for \(LearnerSettings.usualMinutes)."
            )
            prompt = .minutes("")
            return []
        }
        prompt = nil
        say("From now on a day has \(minutes) minutes; `reprise plan --minutes` changes that.")
        return [.setMinutes(minutes)] + (goesOn ? [] : [.makePlan])
    }
}
