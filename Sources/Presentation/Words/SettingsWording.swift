import Page
import Practice
import System

extension SettingsFile.Fault: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        ("\(file), line \(line): \(sentence) Mend that line, or remove it.", .usage)
    }

    private var sentence: String {
        let names = LearnerSettings.Key.allCases.map(\.rawValue)
        switch cause {
        case .unknownKey(let name):
            let nearest = NearestName.of(name, among: names).map { " Did you mean \($0)?" } ?? ""
            return "there is no setting \"\(VisibleText.line(name.utf8))\".\(nearest)"
        case .badValue(let key):
            return "\(key.rawValue) is a whole number from \(key.range.lowerBound) to \(key.range.upperBound)."
        case .noKey: return "a setting looks like `minutes = 30`; a remark begins with #."
        case .twice(let key): return "\(key.rawValue) is set twice."
        }
    }
}
