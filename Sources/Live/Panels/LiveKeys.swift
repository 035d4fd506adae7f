import Presentation

/// The keys that make sense at the moment, the most useful first.
struct LiveKeys {
    struct Hint: Equatable {
        var key: String
        var label: String
        var width: Int { DisplayWidth.of(key) + 1 + DisplayWidth.of(label) }
    }

    static func now(_ model: LiveModel) -> [Hint] {
        switch model.prompt {
        case .note: return [Hint(key: "Enter", label: "write it"), Hint(key: "Esc", label: "leave it")]
        case .minutes: return [Hint(key: "Enter", label: "take it"), Hint(key: "Esc", label: "the usual")]
        case .reflection: return [Hint(key: "Enter", label: "write it"), Hint(key: "Esc", label: "skip")]
        case .handRun: return [Hint(key: "Enter", label: "run it"), Hint(key: "Esc", label: "leave it")]
        case .rebuild:
            let clock = Hint(key: "t", label: "with a clock")
            return [Hint(key: "y", label: "yes"), clock, Hint(key: "any other", label: "no")]
        case .giveUpForSure:
            return [
                Hint(key: "c", label: "cancel"), Hint(key: "q", label: "break"), Hint(key: "y", label: "solution"),
                Hint(key: "any other", label: "go on"),
            ]
        case .some: return [Hint(key: "y", label: "yes"), Hint(key: "any other", label: "no")]
        case nil: break
        }
        switch model.panel {
        case .list:
            return [
                Hint(key: "↑↓", label: "choose"), Hint(key: "Tab", label: "filter"), Hint(key: "Enter", label: "open"),
                Hint(key: "Esc", label: "back"),
            ]
        case .today:
            let choose = model.plan.items.isEmpty ? [] : [Hint(key: "↑↓", label: "choose")]
            let open = choose.isEmpty && model.plan.further == nil ? [] : [Hint(key: "Enter", label: "open")]
            return choose + open + commands(day(model) + [.list]) + last
        case .help: return [Hint(key: "Esc", label: "back")] + last
        case .hints, .solution, .first: return [Hint(key: "Esc", label: "back")] + commands(actions(model)) + last
        default: return commands(actions(model)) + last
        }
    }

    private static let last = commands([.help, .quit])

    private static func commands(_ actions: [LiveCommand.Action]) -> [Hint] {
        actions.compactMap { action in
            LiveCommand.all.first { $0.action == action }.map { Hint(key: String($0.letter), label: $0.label) }
        }
    }

    /// What may be wished for today.
    private static func day(_ model: LiveModel) -> [LiveCommand.Action] {
        model.plan.items.isEmpty ? [] : [.notToday, .enough]
    }

    private static func actions(_ model: LiveModel) -> [LiveCommand.Action] {
        guard let desk = model.desk else { return [.list] }
        let run: [LiveCommand.Action] = model.isWatching && model.graded == nil ? [] : [.run]
        if model.panel == .verdict, model.graded?.verdict.isAccepted == true {
            let first: [LiveCommand.Action] = model.graded?.rebuild?.answers == nil ? [] : [.first]
            return [.next, .note] + first + [.solution, .statement, .rebuild, .list]
        }
        let help: [LiveCommand.Action] =
            desk.isClosedBook ? [.giveUp, .cancel] : model.mayShowSolution ? [.hint, .solution] : [.hint]
        let read: [LiveCommand.Action] = model.panel == .verdict ? [.statement] : model.graded == nil ? [] : [.verdict]
        return run + help + read + [.edit, .tryByHand, .note, .list]
    }
}
