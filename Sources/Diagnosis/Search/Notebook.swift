import Grading
import System

extension Cause {
    /// A notebook handed in as the answer, which is a file of data around the program.
    ///
    /// Whatever becomes of it, each word of it that Python stumbles over would be explained as the learner's own.
    static func notebook(_ submission: Submission) -> Cause? {
        guard let file = submission.files.keys.sorted().first(where: { isNotebook($0, submission) }) else { return nil }
        let text =
            "This is a whole Jupyter notebook: a file in which your program lies between descriptions for the browser. "
            + "Copy the code of its cells into `\(file)`, or export the notebook as a Python script and hand that in."
        return Cause(trap: nil, text: text, proof: .output)
    }

    private static func isNotebook(_ file: String, _ submission: Submission) -> Bool {
        guard file.hasSuffix(".py"), let bytes = submission.files[file], let tree = JSONValue.read(bytes) else {
            return false
        }
        return tree["cells"]?.elements != nil && tree["nbformat"] != nil
    }
}
