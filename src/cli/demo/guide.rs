//! What the demo prints when it is ready: addresses, sign-in links, what is broken, and what to try.

use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use crate::cli::args::DemoFault;
use crate::domain::member::Role;

use super::house::{House, Open};
use super::{Plan, typed};

/// The page of partners, on every node.
const PARTNERS: &str = "/desk/admin/partners";

/// Everything that the visitor needs to know.
///
/// # Errors
/// A sentence, when a sign-in link cannot be made.
pub async fn text(plan: &Plan, opens: &[Open], took: Duration) -> Result<String, String> {
    let count = plan.houses.len();
    let noun = if count == 1 { "institution" } else { "institutions" };
    let mut text = format!("Interpraxis demo: {count} {noun}, ready after {:.1} s.\n", took.as_secs_f64());
    for (place, (house, open)) in plan.houses.iter().zip(opens).enumerate() {
        let mark = if plan.fault_at(place).is_some() { "  (broken on purpose)" } else { "" };
        let (name, town) = (&house.institution.institution, &house.institution.town);
        push(&mut text, format_args!("\n{name}, {town}{mark}\n  {}/\n", house.address()));
        for role in [Role::Admin, Role::Practitioner] {
            // A role may have been taken from everybody in an earlier run.
            if let Ok((person, link)) = open.sign_in_link(role).await {
                push(&mut text, format_args!("  {}, {person}:\n    {link}\n", role.as_str()));
            }
        }
    }
    text.push_str("\nEach link signs in once, within 24 hours.\n");
    if let Some((house, fault)) = broken(plan) {
        push(&mut text, format_args!("\nWhat is broken\n{}", explained(plan, house, fault)));
    }
    text.push_str(&to_try(plan));
    let folder = typed(&plan.folder);
    push(
        &mut text,
        format_args!("\nThe data is in {folder} and is used again next time. To begin anew: rm -r {folder}\n"),
    );
    text.push_str("Ctrl-C ends all.\n");
    Ok(text)
}

/// The command that starts a node alone.
pub fn start_again(config: &Path) -> String {
    let program = std::env::current_exe().map_or_else(|_| "interpraxis".to_owned(), |path| typed(&path));
    format!("{program} serve --config {}", typed(config))
}

fn push(text: &mut String, words: std::fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _ = text.write_fmt(words);
}

fn broken(plan: &Plan) -> Option<(&House, DemoFault)> {
    let (place, fault) = plan.fault?;
    Some((plan.houses.get(place)?, fault))
}

fn first_address(plan: &Plan) -> String {
    plan.houses.first().map(House::address).unwrap_or_default()
}

fn explained(plan: &Plan, house: &House, fault: DemoFault) -> String {
    let (name, first) = (&house.institution.institution, first_address(plan));
    let said = match fault {
        DemoFault::Clock => {
            "runs with its clock three hours fast. The others refuse what it signs, because a signature \
                             is good for one hour, and it refuses theirs. Both sides keep what waits."
                .to_owned()
        }
        DemoFault::Down => format!(
            "was not started. The others keep what it should get, and try again less and less often. To start it:\n    {}",
            start_again(&house.config_file())
        ),
        DemoFault::Slow => "answers every request after six seconds. What is sent to it waits in its own lane, and \
                            the others are served as fast as ever."
            .to_owned(),
        DemoFault::Refuse => {
            "refuses the request of the first institution to be its partner. Nothing travels between the two; the other \
             partnerships stand."
                .to_owned()
        }
    };
    format!("  {name} {said}\n  Sign in as an admin and look at {first}{PARTNERS}\n")
}

fn to_try(plan: &Plan) -> String {
    let first = first_address(plan);
    let Some(second) = plan.houses.get(1) else {
        return format!(
            "\nWhat to try\n  Sign in as a practitioner, then write and publish a practice at {first}/desk\n"
        );
    };
    let config = start_again(&second.config_file());
    format!(
        "\nWhat to try\n  \
         Sign in as a practitioner, write a practice at {first}/desk and publish it:\n    \
         within seconds it is at {}/practices\n  \
         Sign in as an admin and look at the partners: {first}{PARTNERS}\n  \
         Pull a plug: end the process of {}, publish something elsewhere, start it again; nothing is missing:\n    \
         {config}\n",
        second.address(),
        second.institution.institution
    )
}
