import Catalog
import FoundationEssentials
import Practice
import System

/// The day's plan.
extension Coaching {
    /// - Throws: ``Workspace/Fault`` where what is under way cannot be read.
    package func plan(at date: Date) throws -> TodayPlan {
        let day = today(at: date)
        let all = catalog.exerciseIDs
        let begun = try workspace.rebuilding(in: catalog)
        let prerequisites = prerequisites
        let work = DayWork(learner.entries, on: day, calendar)
        // Also what is being built in another's place.
        let inWork = begun + begun.compactMap { workspace.rebuild($0)?.standsFor.flatMap { ExerciseID($0) } }
        let allDue = dueRebuilds(on: day)
        let due = allDue.filter { !inWork.contains($0.id) }
        let putOff = Set(all.filter { learner.wishes.isPostponed($0.description, on: day) })
        let underWay = begun.compactMap { item($0, .begun) }
        let restEnd = learner.wishes.restEnd(on: day)

        // What is begun stays begun over a rest, and asks for nothing there.
        var plan = TodayPlan(
            items: restEnd == nil ? underWay : [], isFirstDay: learner.entries.isEmpty,
            accepted: learner.acceptedCount(of: all), total: all.count,
            broken: all.count { index.summary($0) == nil && !learner.progress.isDone($0) },
            held: all.count { isHeld($0, prerequisites) })
        plan.today = day
        plan.due = allDue
        plan.minutesADay = settings.minutesADay
        plan.minutesAreAsked = settings.minutes == nil
        plan.minutesUsed = work.minutes { minutes(ExerciseID($0)) }
        plan.postponed =
            due.count { putOff.contains($0.id) } + putOff.count { !learner.progress.isDone($0) }
        plan.restEnd = restEnd
        plan.coming = coming(after: day)
        let behind = try stagesBehind(begun)
        let passed = putOff.union(begun).union(behind)
        fill(&plan, due: due, passingOver: passed, isFresh: work.tried.isEmpty && begun.isEmpty)
        plan.waiting += due.count { behind.contains($0.id) && !putOff.contains($0.id) }
        if restEnd != nil, let first = underWay.first { plan.further = first }
        return plan
    }

    /// Chooses what today's minutes are for.
    ///
    /// - Parameter passed: exercises that are under way or put off, or that go on from one under way.
    private func fill(
        _ plan: inout TodayPlan, due: [TodayPlan.Due], passingOver passed: Set<ExerciseID>, isFresh: Bool
    ) {
        let traps = trapToMeetAgain(on: plan.today)
        let next = chooser
        func new(_ chosen: Set<ExerciseID>) -> ExerciseID? {
            next.choose(passingOver: passed.union(chosen))
        }
        let themselves = Set(due.map(\.id))
        var kinds: [ExerciseID: TodayPlan.Item] = [:]
        var candidates = due.filter { !passed.contains($0.id) }.compactMap { exercise -> DayCandidate? in
            let item = item(exercise) { themselves.contains($0) || kinds[$0] != nil }
            guard let item, let candidate = candidate(item.id, minutes: item.minutes) else { return nil }
            // Whoever puts off what is built in its place means this rebuild.
            guard !passed.contains(item.id) else {
                plan.postponed += 1
                return nil
            }
            kinds[item.id] = item
            return candidate
        }
        if let again = traps?.rebuild, kinds[again] == nil, !passed.contains(again), let trap = traps?.trap,
            let item = item(again, .again(trap: trap)), let candidate = candidate(again, minutes: item.minutes)
        {
            kinds[again] = item
            candidates.append(candidate)
        }
        let keepsRoom = learner.lastNewDay.map { $0.adding(DayFilling.daysWithoutNew) <= plan.today } ?? false
        let left = plan.minutesLeft - plan.items.reduce(0) { $0 + $1.minutes }
        if plan.restEnd == nil, left > 0 {
            let chosen = DayFilling.fill(
                due: mixed(candidates, on: plan.today), minutes: left, isFresh: isFresh, keepsRoom: keepsRoom
            ) { chosen in
                new(Set(chosen.map(\.exercise))).flatMap { candidate($0, minutes: newMinutes($0)) }
            }
            plan.items += chosen.compactMap { kinds[$0.exercise] ?? item($0.exercise, .next) }
        }
        let items = Set(plan.items.map(\.id))
        plan.waiting = candidates.count { !items.contains($0.exercise) }
        if !plan.items.contains(where: { $0.kind == .next }) {
            plan.further = new([]).flatMap { item($0, .next) }
        }
        if let trap = traps, let place = plan.items.firstIndex(where: { $0.kind == .next && $0.id == trap.new }) {
            plan.items[place].trap = trap.trap
        }
    }

    /// Once a week topics take turns, so that what is like each other has to be told apart.
    private func mixed(_ due: [DayCandidate], on day: CivilDay) -> [DayCandidate] {
        guard day.weekday == TodayPlan.weekdayOfReview else { return due }
        var turns: [String: Int] = [:]
        let ranked = due.enumerated().map { index, candidate in
            let topic = "\(candidate.exercise.track)/\(candidate.exercise.topic)"
            turns[topic, default: 0] += 1
            return (turn: turns[topic]!, index: index, candidate: candidate)
        }
        return ranked.sorted { ($0.turn, $0.index) < ($1.turn, $1.index) }.map(\.candidate)
    }

    // MARK: - Rebuilds

    /// What is due and can be built here, those first that gain most for a minute of work. What the catalog no longer has is
    /// not due.
    func dueRebuilds(on day: CivilDay) -> [TodayPlan.Due] {
        let prerequisites = prerequisites
        let found = learner.schedule.due(on: day).compactMap { due -> (exercise: TodayPlan.Due, gain: Double)? in
            guard let id = ExerciseID(due.exercise), let summary = index.summary(id),
                prerequisites.missingPython(id) == nil
            else { return nil }
            let memory = learner.schedule.memory(due.exercise)
            let exercise = TodayPlan.Due(
                id: id, title: summary.title, minutes: summary.minutes, rung: due.rung, since: due.dueSince,
                recall: memory?.recall(on: day))
            return (exercise, memory?.gain(on: day, perMinuteOf: summary.minutes) ?? 0)
        }
        // The sort keeps the order of those that gain as much: the longest due first.
        return found.enumerated().sorted {
            (-$0.element.gain, $0.offset) < (-$1.element.gain, $1.offset)
        }.map(\.element.exercise)
    }

    /// The rebuild that comes first today; nothing where none is due.
    package func firstRebuild(at date: Date) throws -> TodayPlan.Item? {
        let plan = try plan(at: date)
        if let item = plan.items.first(where: { if case .due = $0.kind { true } else { false } }) { return item }
        return plan.due.first.flatMap { item($0) { _ in false } }
    }

    private func coming(after day: CivilDay) -> TodayPlan.Coming? {
        let next = learner.schedule.exercises.compactMap { exercise -> (CivilDay, ExerciseID)? in
            guard let due = learner.schedule.nextDue(exercise), due > day, let id = ExerciseID(exercise),
                index.summary(id) != nil
            else { return nil }
            return (due, id)
        }.min { ($0.0, $0.1.description) < ($1.0, $1.1.description) }
        return next.flatMap { due, id in
            index.summary(id).map { TodayPlan.Coming(id: id, title: $0.title, day: due) }
        }
    }

    // MARK: - Items

    /// From this rung on a related exercise is built instead: the same concept under another story shows whether it is the
    /// concept that stayed.
    private static let firstRungOfRelated = 3

    /// - Parameter isTaken: whether an exercise is built today already.
    private func item(_ due: TodayPlan.Due, isTaken: (ExerciseID) -> Bool) -> TodayPlan.Item? {
        let other = due.rung < Self.firstRungOfRelated ? nil : related(to: due.id, isTaken: isTaken)
        guard var item = item(other ?? due.id, .due(rung: due.rung, since: due.since)) else { return nil }
        item.recall = due.recall
        item.standsFor = other == nil ? nil : due.id
        return item
    }

    /// The related exercise that was solved and not practised the longest; nothing where there is none.
    private func related(to id: ExerciseID, isTaken: (ExerciseID) -> Bool) -> ExerciseID? {
        (index.summary(id)?.related ?? [])
            .filter { other in
                learner.progress.standing(other) == .accepted && !isTaken(other) && !isClosedBook(other)
                    && index.summary(other)?.after.isEmpty == true && prerequisites.missingPython(other) == nil
            }
            .min { lastPass($0) < lastPass($1) }
    }

    private func lastPass(_ id: ExerciseID) -> Int { learner.schedule.lastPass(id.description)?.number ?? .min }

    /// Nothing for an exercise that cannot be read.
    private func item(_ id: ExerciseID, _ kind: TodayPlan.Item.Kind) -> TodayPlan.Item? {
        index.summary(id).map {
            TodayPlan.Item(id: id, title: $0.title, minutes: kind == .next ? newMinutes(id) : $0.minutes, kind: kind)
        }
    }

    private func candidate(_ id: ExerciseID, minutes: Int) -> DayCandidate? {
        index.summary(id).map { DayCandidate(exercise: id, minutes: minutes, concepts: $0.concepts) }
    }

    private func minutes(_ id: ExerciseID?) -> Int { id.flatMap { index.summary($0)?.minutes } ?? 0 }

    /// A new exercise takes longer than building it again: as much longer as this learner's have taken so far.
    private func newMinutes(_ id: ExerciseID) -> Int {
        let spent = learner.timeSpent(id.description).known / 60
        let whole = Int((Double(minutes(id)) * pace).rounded())
        return max(minutes(id), whole - spent)
    }

    private var pace: Double {
        learner.firstSolves.pace { exercise in ExerciseID(exercise).flatMap { index.summary($0)?.minutes } }
    }

    private func isHeld(_ id: ExerciseID, _ prerequisites: Prerequisites) -> Bool {
        index.summary(id) != nil && !learner.progress.isDone(id) && !prerequisites.areMet(id)
    }
}
