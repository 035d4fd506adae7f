import Glibc
import Grading
import Sandbox

/// Running the learner's program by hand.
extension LiveSession {
    func tryByHand() -> [LiveEvent] {
        guard let desk = model.desk else { return [] }
        face.end()
        defer { face.begin() }
        do {
            let submission = try SubmissionReader(workspace: workspace.root)
                .read(folder: desk.folder, files: desk.exercise.files)
            let missing = submission.missingFiles(of: desk.exercise)
            guard missing.isEmpty else { return [.told("There is no \(missing.joined(separator: ", ")) to run yet.")] }
            introduce(desk)
            let size = ScreenSize.ofTerminal()
            let interpreter = try InterpreterLocator(environment: context.environment).locate()
            let run = try TerminalRun(
                profile: folder.profile(desk.exercise.sandbox), interpreter: interpreter,
                environment: context.environment,
                allowingUnconfined: arguments.switches.contains("--allow-unconfined"), columns: size.columns,
                rows: size.rows)
            let hand = HandRun(run, signals: signals, output: context.output)
            let ending = try hand.relay(HandRun.files(submission, of: desk.exercise))
            if case .abandoned = ending { return [] }
            let words = Wording.handRun(ending)
            context.output.print("\n" + context.output.styled(words, .bold) + "\n")
            if !(face is PlainFace) { waitForEnter() }
            return [.told(words)]
        } catch {
            return [.told(Wording.failure(error).message)]
        }
    }

    private func introduce(_ desk: Desk) {
        let name = desk.exercise.files.contains("main.py") ? "main.py" : desk.exercise.files[0]
        let how =
            name == "main.py" ? "Type what it reads" : "Type Python at the prompt; the names of \(name) are there"
        context.output.print(
            context.output.styled("\(name), run in the sandbox. \(how). ^D ends the input, ^C stops it.", .bold) + "\n")
    }

    /// Leaves what was printed to be read.
    private func waitForEnter() {
        context.output.print("Enter goes back to Reprise.\n")
        var byte: UInt8 = 0
        while true {
            var descriptors = [STDIN_FILENO, signals.readEnd].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            _ = poll(&descriptors, 2, -1)
            if descriptors[1].revents != 0 {
                let received = signals.received()
                for signal in received where signal == SIGTERM || signal == SIGHUP { signals.repeatLater(signal) }
                if received.contains(where: { $0 != SIGWINCH && $0 != SIGCONT }) { return }
            }
            guard descriptors[0].revents != 0 else { continue }
            let count = read(STDIN_FILENO, &byte, 1)
            if count == 1 && byte != UInt8(ascii: "\n") { continue }
            if count < 0 && errno == EINTR { continue }
            return
        }
    }
}
