import Coach
import Presentation
import System

/// The learner's own editor: one in the terminal has it until it ends, one with a window of its own runs beside us.
extension LiveSession {
    func edit(_ file: String?, _ line: Int?) -> [LiveEvent] {
        guard let desk = model.desk, let first = desk.paths.first else { return [] }
        let isOwn = file.map { desk.exercise.files.contains($0) } ?? false
        let path = isOwn ? desk.folder + "/" + file! : first
        do throws(EditorCommand.Fault) {
            let command = try EditorCommand(
                environment: context.environment, path: path, line: isOwn ? line : nil)
            return command.hasOwnWindow ? startBeside(command) : waitFor(command)
        } catch {
            return [.told(SessionWording.editor(error))]
        }
    }

    private func waitFor(_ command: EditorCommand) -> [LiveEvent] {
        face.end()
        defer { begin() }
        switch ForegroundProcess.start(command.words, detached: false) {
        case .failure(let failure): return [.told(SessionWording.notStarted(command, failure.errno))]
        case .success(let pid):
            let end = ForegroundProcess.wait(pid, signals)
            return end.isSuccess ? [] : [.told(SessionWording.editorFailed(command, end))]
        }
    }

    /// What becomes of it is told when it ends, unless it ends well.
    private func startBeside(_ command: EditorCommand) -> [LiveEvent] {
        switch ForegroundProcess.start(command.words, detached: true) {
        case .failure(let failure): return [.told(SessionWording.notStarted(command, failure.errno))]
        case .success(let pid):
            editors.watch(pid) { SessionWording.editorFailed(command, $0) }
            return [.told("\(command.name) has the file.")]
        }
    }
}
