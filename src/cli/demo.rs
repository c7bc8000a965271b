//! `demo`: several institutions on this machine, with people and texts, partners of each other; to try everything out.

mod samples;
mod house;
mod process;
mod slow;
mod network;
mod guide;

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::task::JoinHandle;

use self::house::{House, Open};
use self::process::{Manner, Process};
use super::args::{Demo, DemoFault};
use super::complain;

/// The folder of the data unless `--dir` names another.
const FOLDER: &str = "demo";

/// The place of the institution that is broken on purpose: the second.
const BROKEN: usize = 1;

/// By how much a wrong clock is fast: three hours, in milliseconds.
const SKEW_MS: i64 = 3 * 3_600_000;

/// How long a slow institution thinks about each request.
const SLOWNESS: Duration = Duration::from_secs(6);

/// How often the demo looks whether a node has ended by itself.
const WATCH: Duration = Duration::from_millis(500);

/// Runs the demo until it is interrupted; exits 0 then, or 1 with a sentence that says what is wrong and what to do.
/// Nothing is left running.
pub async fn run(demo: Demo) -> ExitCode {
    match show(&demo).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => complain(&fault),
    }
}

async fn show(demo: &Demo) -> Result<(), String> {
    let begun = Instant::now();
    let mut end = End::listen()?;
    let plan = Plan::of(demo)?;
    ports_are_free(&plan.houses)?;
    let mut nodes = Nodes::default();
    let ready = tokio::select! {
        ready = start(&plan, &mut nodes) => Some(ready?),
        () = end.comes() => None,
    };
    if let Some(opens) = ready {
        say(&guide::text(&plan, &opens, begun.elapsed()).await?);
        tokio::select! {
            () = watch(&plan, &mut nodes.running) => {}
            () = end.comes() => {}
        }
    }
    say("Ending ...\n");
    nodes.end().await;
    Ok(())
}

/// What is started, and what is broken on purpose.
struct Plan {
    folder: PathBuf,
    houses: Vec<House>,
    /// The place of the broken institution among the houses, and how it fails.
    fault: Option<(usize, DemoFault)>,
}

impl Plan {
    fn of(demo: &Demo) -> Result<Self, String> {
        let folder = demo.dir.clone().unwrap_or_else(|| PathBuf::from(FOLDER));
        let ports =
            demo.port..=demo.port.checked_add(demo.nodes.saturating_sub(1)).ok_or("there is no port above 65535")?;
        let institutions = samples::institutions(usize::from(demo.nodes))?;
        let houses: Vec<House> = institutions
            .into_iter()
            .zip(ports)
            .map(|(institution, port)| House { folder: house::folder(&folder, &institution), institution, port })
            .collect();
        let fault = demo.fault.map(|fault| (BROKEN, fault));
        if fault.is_some() && houses.len() <= BROKEN {
            return Err("--break needs at least two institutions: ask for more with --nodes".to_owned());
        }
        Ok(Self { folder, houses, fault })
    }

    fn fault_at(&self, place: usize) -> Option<DemoFault> {
        self.fault.filter(|(broken, _)| *broken == place).map(|(_, fault)| fault)
    }
}

/// The processes, and the doors that open late. What is left of them ends when this is dropped.
#[derive(Default)]
struct Nodes {
    running: Vec<Process>,
    doors: Vec<JoinHandle<()>>,
}

impl Nodes {
    async fn end(mut self) {
        self.running.iter_mut().for_each(Process::ask_to_end);
        futures_util::future::join_all(std::mem::take(&mut self.running).into_iter().map(Process::ended)).await;
    }
}

impl Drop for Nodes {
    fn drop(&mut self) {
        self.doors.iter().for_each(JoinHandle::abort);
    }
}

/// Refuses to begin while a port is taken, so that nothing is half started.
fn ports_are_free(houses: &[House]) -> Result<(), String> {
    let taken = houses.iter().find(|house| TcpListener::bind((Ipv4Addr::LOCALHOST, house.port)).is_err());
    taken.map_or(Ok(()), |house| {
        Err(format!(
            "port {} of 127.0.0.1 cannot be used, perhaps by a demo that still runs: end what listens there, or name \
             other ports with --port",
            house.port
        ))
    })
}

async fn start(plan: &Plan, nodes: &mut Nodes) -> Result<Vec<Open>, String> {
    let (first, others) = plan.houses.split_first().ok_or("there is no institution")?;
    // The others adapt practices of the first, whose addresses are known once it is open.
    let first = first.open(None).await?;
    let opening: Vec<JoinHandle<Result<Open, String>>> = others
        .iter()
        .map(|house| (house.clone(), first.clone()))
        .map(|(house, first)| tokio::spawn(async move { house.open(Some(&first)).await }))
        .collect();
    let mut opens = vec![first];
    for open in opening {
        opens.push(open.await.map_err(|error| error.to_string())??);
    }
    for (place, house) in plan.houses.iter().enumerate() {
        let fault = plan.fault_at(place);
        if fault != Some(DemoFault::Down) {
            let manner = manner(house, fault, nodes).await?;
            nodes.running.push(Process::start(house, manner)?);
        }
    }
    futures_util::future::try_join_all(nodes.running.iter_mut().map(Process::ready)).await?;
    let refusing = plan.fault.filter(|(_, fault)| *fault == DemoFault::Refuse).map(|(place, _)| place);
    network::join(&plan.houses, &opens, refusing).await?;
    Ok(opens)
}

/// How a node is started; before a slow one, a door is put up that opens late.
async fn manner(house: &House, fault: Option<DemoFault>, nodes: &mut Nodes) -> Result<Manner, String> {
    match fault {
        Some(DemoFault::Clock) => Ok(Manner { clock_skew_ms: Some(SKEW_MS), listen: None }),
        Some(DemoFault::Slow) => {
            let failed = |error: std::io::Error| format!("the slow door cannot be put up: {error}");
            let free =
                TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr()).map_err(failed)?;
            let front = SocketAddr::from((Ipv4Addr::LOCALHOST, house.port));
            let door = tokio::net::TcpListener::bind(front).await.map_err(failed)?;
            nodes.doors.push(tokio::spawn(slow::stand_before(door, free, SLOWNESS)));
            Ok(Manner { clock_skew_ms: None, listen: Some(free) })
        }
        _ => Ok(Manner::default()),
    }
}

/// Tells of each node that ends by itself, and how to start it again. Never comes back.
async fn watch(plan: &Plan, running: &mut Vec<Process>) {
    loop {
        tokio::time::sleep(WATCH).await;
        for ended in running.extract_if(.., Process::has_ended) {
            let house = plan.houses.iter().find(|house| house.institution.name == ended.name());
            let again = house.map(|house| guide::start_again(&house.config_file())).unwrap_or_default();
            say(&format!("{} has ended. To start it again: {again}\n", ended.name()));
        }
    }
}

/// The signals that end the demo: Ctrl-C, SIGTERM, and the terminal being closed.
struct End([Signal; 3]);

impl End {
    fn listen() -> Result<Self, String> {
        let listen = |kind| signal(kind).map_err(|error| format!("signals cannot be listened for: {error}"));
        Ok(Self([listen(SignalKind::interrupt())?, listen(SignalKind::terminate())?, listen(SignalKind::hangup())?]))
    }

    async fn comes(&mut self) {
        let Self([interrupt, terminate, hangup]) = self;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = hangup.recv() => {}
        }
    }
}

/// Writes to standard output. Nobody may be reading it any more: then there is nobody to tell.
fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// A path as it can be typed.
fn typed(path: &Path) -> String {
    let path = path.display().to_string();
    if path.contains([' ', '\'', '"', '$']) { format!("'{}'", path.replace('\'', "'\\''")) } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn demo(nodes: u16, fault: Option<DemoFault>) -> Demo {
        Demo { nodes, port: 8100, dir: Some(PathBuf::from("/nowhere")), fault }
    }

    #[test]
    fn every_house_has_a_port_and_a_folder_of_its_own() {
        let plan = Plan::of(&demo(3, None)).unwrap();
        let addresses: Vec<String> = plan.houses.iter().map(House::address).collect();
        let expected = ["http://vora.localhost:8100", "http://gefyra.localhost:8101", "http://most.localhost:8102"];
        assert_eq!(addresses, expected);
        assert_eq!(plan.houses[1].folder, PathBuf::from("/nowhere/gefyra"));
    }

    #[test]
    fn one_is_broken_and_never_the_first() {
        let broken = |nodes, fault| Plan::of(&demo(nodes, Some(fault))).map(|plan| plan.fault.unwrap().0);
        assert_eq!(broken(3, DemoFault::Clock), Ok(1));
        assert_eq!(broken(8, DemoFault::Down), Ok(1));
        assert_eq!(broken(2, DemoFault::Slow), Ok(1));
        assert!(broken(1, DemoFault::Refuse).unwrap_err().contains("--nodes"));
    }

    #[test]
    fn a_taken_port_is_named() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let mut plan = Plan::of(&demo(1, None)).unwrap();
        plan.houses[0].port = taken.local_addr().unwrap().port();
        let said = ports_are_free(&plan.houses).unwrap_err();
        assert!(said.contains(&plan.houses[0].port.to_string()) && said.contains("--port"), "{said}");
        drop(taken);
        assert_eq!(ports_are_free(&plan.houses), Ok(()));
    }
}
