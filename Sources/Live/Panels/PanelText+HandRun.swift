import Checks
import Page
import Presentation

/// What a program that is tried by hand can be started with.
extension PanelText {
    func handRun() -> StyledText {
        guard let exercise = model.desk?.exercise else { return today() }
        let cases = exercise.casesToTry
        let program = HandRunPlan.commandLine(exercise.handRun ?? ["main.py"])
        let typed = "Type what follows `\(program)`, as in a shell; Enter alone runs it with nothing."
        let numbers = "A number takes what that case gives: its arguments, its input and its files."
        var text: StyledText = "\("Run it by hand", .strong)\n\n"
        text += output.wrapped(cases.isEmpty ? typed : "\(typed) \(numbers)")
        if !cases.isEmpty { text += "\n" }
        let width = "\(cases.count)".count
        for (index, place) in cases.enumerated() {
            let number = "\(index + 1)"
            text += "  \(String(repeating: " ", count: width - number.count))\(number)  \(exercise.cases[place].name)\n"
        }
        return text
    }
}
