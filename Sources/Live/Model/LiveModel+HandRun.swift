import Coach

/// Before a program is tried by hand: what it is started with.
extension LiveModel {
    mutating func askForInput(_ desk: Desk) -> [LiveEffect] {
        // At a module's prompt everything is typed.
        guard desk.exercise.isProgram else { return [.tryByHand(.arguments([]))] }
        prompt = .handRun("")
        show(.handRun)
        return []
    }

    mutating func finishHandRun(_ line: String) -> [LiveEffect] {
        leaveHandRun()
        guard let desk else { return [] }
        do throws(HandRunInput.Fault) {
            return [.tryByHand(try HandRunInput(line, cases: desk.exercise.casesToTry))]
        } catch {
            say(error.sentence)
            return []
        }
    }

    /// What lies below is not new, so nothing of it is printed where lines are.
    mutating func leaveHandRun() {
        prompt = nil
        guard panel == .handRun else { return }
        panel = panelBelow
        top = 0
    }
}
