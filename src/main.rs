//! The program: parses the command line, runs the command and exits with its code.

fn main() -> std::process::ExitCode {
    interpraxis::cli::main()
}
