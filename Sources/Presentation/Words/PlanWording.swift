import Coach
import System

/// Sentences about the plan of the day.
extension Wording {
    /// What today asks for; nothing where it asks for nothing.
    package static func todayAsks(_ plan: TodayPlan) -> String? {
        if plan.items.isEmpty { return nil }
        let count = plan.items.count == 1 ? "one thing" : "\(plan.items.count) things"
        let used = plan.minutesUsed > 0 ? "; you have worked \(minutes(plan.minutesUsed)) already" : ""
        return "\(count) to do, about \(plan.minutes) of your \(minutes(plan.minutesADay))\(used)."
    }

    /// What there is to say beside what today asks for: what waits, what is put off, and what comes next. None of it asks
    /// for anything.
    package static func besides(_ plan: TodayPlan) -> [String] {
        var lines: [String] = []
        if let end = plan.restEnd {
            lines.append(
                end == plan.today
                    ? "Enough for today: nothing more is asked until tomorrow."
                    : "You are off until \(shortDate(end)): nothing is asked, and nothing is lost.")
        } else if plan.isFull {
            lines.append("Your \(minutes(plan.minutesADay)) for today are done. That was enough; sleep does the rest.")
        }
        if plan.isWeekReview {
            lines.append(
                "The week's review: today's rebuilds are of several topics, so that you also practise choosing.")
        }
        if plan.waiting > 0 {
            let more = plan.waiting == 1 ? "1 rebuild waits" : "\(plan.waiting) rebuilds wait"
            lines.append("\(more) for another day, the most useful first. There is no hurry.")
        }
        if plan.postponed > 0 {
            lines.append(
                plan.postponed == 1 ? "1 is put off, as you wished." : "\(plan.postponed) are put off, as you wished.")
        }
        if !plan.items.contains(where: \.isRebuild), plan.waiting == 0, let coming = plan.coming {
            lines.append("The next rebuild is \(coming.title), \(day(coming.day, seenFrom: plan.today)).")
        }
        return lines
    }

    /// Why the plan is as it is: one of the reasons of the method, another each day.
    package static func reason(for plan: TodayPlan) -> String {
        reasons[((plan.today.number % reasons.count) + reasons.count) % reasons.count]
    }

    private static let reasons = [
        "Why tomorrow and not tonight: what was learned today is put away in sleep, and only what was put away can be fetched.",
        "Why it feels hard: what comes back with effort stays longer than what comes at once. A struggle that ends well "
            + "counts more than a quick pass.",
        "Why a little each day: the same minutes spread over many days keep more than one long evening.",
        "Why from an empty file: reading an answer again feels like knowing it; writing it shows whether you do.",
        "Why topics are mixed: when two exercises in a row need different things, you also practise choosing.",
        "Why longer and longer rests: each time it comes back in time, it lasts about three times as long.",
        "Why a line in your own words: what you can say of a mistake, you can find the next time. w writes one.",
    ]

    /// How an item of the plan is to be understood, in a few words.
    package static func describe(_ item: TodayPlan.Item, isGoingOn: Bool) -> String {
        switch item.kind {
        case .begun: "rebuild, begun"
        case .due(let rung, _):
            "rebuild \(rung)" + (item.recall.map { ", still known: \(percent($0))" } ?? "")
                + (item.standsFor.map { ", for \($0.name)" } ?? "")
        case .again: "rebuild, to meet a trap again"
        case .next: (isGoingOn ? "go on" : "new") + (item.trap == nil ? "" : ", with a trap that you have met")
        }
    }

    /// That there is nothing to do only because exercises cannot be read.
    package static func nothingReadable(_ plan: TodayPlan) -> String {
        let done = "\(plan.accepted) of \(plan.total) exercises are accepted, and nothing is due. "
        let left = plan.broken == 1 ? "The one that is left" : "The \(plan.broken) that are left"
        let fault = "\(left) cannot be read: the catalog has faults, to be mended by its author."
        return (plan.accepted > 0 ? done : "") + fault
    }
}
