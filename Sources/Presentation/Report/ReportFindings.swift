import Catalog
import Coach
import Diagnosis
import Page
import Practice
import System

/// What stands out, with the evidence, and the exercise that trains it.
extension ReportBuilder {
    /// Of traps that only come back, more than these are in the table.
    private static let mostComingBack = 3
    private static let mostEvidence = 3
    private static let mostFalls = 12

    func addFindings(_ areas: WeakAreas, to document: inout Document) {
        document.heading("What stands out")
        let standingOut = areas.standingOut
        if standingOut.isEmpty {
            document.paragraph(
                "Nothing stands out. What differs below is no more than chance may do; practise on, and it will show.")
        }
        for (index, area) in standingOut.enumerated() {
            document.blocks.append(.point(finding(index + 1, area, mean: areas.ownMean)))
        }
        let comingBack = areas.comingBack
        guard !comingBack.isEmpty else { return }
        document.heading("Traps that came back")
        for (index, area) in comingBack.prefix(Self.mostComingBack).enumerated() {
            document.blocks.append(.point(finding(standingOut.count + index + 1, area, mean: areas.ownMean)))
        }
    }

    private func finding(_ number: Int, _ area: WeakArea, mean: Double) -> Point {
        var facts = facts(area, mean: mean)
        facts += [Self.word(area.trend), area.standsOut ? Self.word(area.confidence) : nil].compactMap { $0 }
        let most = area.kind == .trap ? Self.mostFalls : Self.mostEvidence
        let evidence = lines(area.evidence, atMost: most + 1)
        let steps =
            [training(area).map { step($0, for: area) } ?? known(area)] + reading(area, isCut: evidence.count > most)
        return Point(
            number: number, title: title(area), name: "\(area.kind.rawValue) \(area.id)", facts: facts,
            evidence: Array(evidence.prefix(most)), steps: steps.compactMap { $0 })
    }

    /// Where there is more to read of a trap; of one that nobody has heard of, nothing is to be typed.
    private func reading(_ area: WeakArea, isCut: Bool) -> [Point.Step] {
        guard area.kind == .trap, !TrapTexts.text(area.id).isEmpty else { return [] }
        let explained = Point.Step(
            words: "What it is, and how to keep out of it:", command: "\(command) explain \(area.id)")
        let all = Point.Step(words: "The earlier times, too:", command: "\(command) journal --trap \(area.id)")
        return isCut ? [explained, all] : [explained]
    }

    private func facts(_ area: WeakArea, mean: Double) -> [String] {
        switch area.kind {
        case .concept:
            return [
                "missed in \(area.misses) of \(Wording.count(area.attempts, "attempt"))",
                "lately in \(Wording.percent(area.rate)), and over all your exercises in \(Wording.percent(mean))",
            ]
        case .exception: return ["in \(area.misses) of \(Wording.count(area.attempts, "missed attempt"))"]
        case .trap:
            let exercises = Set(area.evidence.map(\.exercise)).count
            let days = [area.evidence.last, area.evidence.first].compactMap { $0.map { calendar.day($0.time) } }
            return [
                "met in \(area.misses) of \(Wording.count(area.attempts, "missed attempt")), "
                    + "in \(Wording.count(exercises, "exercise"))"
                    + (days.first == days.last ? "" : ", from \(days[0]) to \(days[1])")
            ]
        }
    }

    /// When and where, a line for each exercise on each day; of many falls only as many lines as are wanted.
    private func lines(_ evidence: [WeakArea.Evidence], atMost most: Int) -> [String] {
        var places: [(place: String, times: Int)] = []
        for item in evidence {
            let place = "\(calendar.day(item.time))  \(item.exercise)"
            if places.last?.place == place {
                places[places.count - 1].times += 1
            } else if places.count == most {
                break
            } else {
                places.append((place, 1))
            }
        }
        return places.map { place, times in
            times == 1 ? place : times == 2 ? "\(place), twice" : "\(place), \(times) times"
        }
    }

    private func step(_ choice: TrainingExercise.Choice, for area: WeakArea) -> Point.Step {
        let isRebuild = choice.step == .rebuild || choice.step == .rebuildDue
        return Point.Step(
            words: words(choice, for: area), command: "\(command) \(isRebuild ? "rebuild" : "show") \(choice.id)")
    }

    private func words(_ choice: TrainingExercise.Choice, for area: WeakArea) -> String {
        let title = choice.title
        let why =
            switch area.kind {
            case .concept: "practises it"
            case .trap: "has this trap"
            case .exception: "is about the same"
            }
        switch choice.step {
        case .finish: return "Finish \(title), which is not accepted yet and \(why):"
        case .begin: return "\(title) \(why), and is new to you:"
        case .rebuildDue: return "Build \(title) again, which is due and \(why):"
        case .rebuild: return "Build \(title) again, from an empty file; it \(why):"
        }
    }

    /// What the journal alone knows of, where there is no catalog, or nothing in it.
    private func known(_ area: WeakArea) -> Point.Step? {
        // A journal may come from elsewhere: what is no name of an exercise is nothing to type.
        guard let next = area.next, let id = ExerciseID(next.exercise) else { return nil }
        return next.wasAccepted
            ? Point.Step(words: "Build it again, from an empty file:", command: "\(command) rebuild \(id)")
            : Point.Step(words: "Finish it, since it is not accepted yet:", command: "\(command) show \(id)")
    }

    /// Nothing where it is too early to say.
    package static func word(_ trend: WeakArea.Trend) -> String? {
        switch trend {
        case .better: "getting better"
        case .worse: "more often of late"
        case .steady, .unknown: nil
        }
    }

    /// Nothing where there is enough to go by.
    package static func word(_ confidence: WeakArea.Confidence) -> String? {
        confidence == .low ? "there are few attempts to go by yet" : nil
    }
}
