"""The daemon's shell: wiring, supervision, schedule, health and the control socket."""
