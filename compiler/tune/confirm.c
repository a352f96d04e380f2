/* confirm.c - what won alone has to win in the whole network: both schedules in one program, in
 * turns. The fastest candidates of all tasks are tried there, one of each at a time; a task of
 * which none is surely faster keeps its present knobs. The winners are measured once more,
 * together, until every task that is left gains; only then is anything called a gain. */
#include "tune.h"
#include <math.h>

enum { MOST_ROUNDS = 5 };

/* Static counts have no noise, and no network program to run. */
static void confirm_counts(Tuner *t) {
    bool any = false;
    for (int i = 0; i < t->tasks.n; i++) any |= t->tasks.at[i].accepted = t->tasks.at[i].best >= 0;
    t->verdict = any ? "fewer instructions by a static count; nothing was timed" : "no gain";
}

/* A choice for the whole network: what a smaller arena costs. Only if there is time left for it, as
 * nothing depends on it. */
static void weigh_memory(Tuner *t) {
    Trial trial = {.tuner = t, .present = true};
    for (int i = 0; i < t->tasks.n; i++) trial.present &= !t->tasks.at[i].accepted;
    if (now() + trial_seconds(t, trial.present ? 1 : 2) > t->end) return;
    trial.model[0] = network_model(t, "before", true, false);
    trial.model[1] = network_model(t, "after", true, true);
    t->arena = trial.model[0]->graph->arena_bytes;
    t->ram_arena = trial.model[1]->graph->arena_bytes;
    if (t->ram_arena < t->arena && trial_run(&trial)) t->ram = gain_of(&trial.whole);
}

/* ---- the finals: the fastest few of every task against each other ---- */

/* Of thousands of candidates the one that seems fastest alone is one whose measurement was lucky.
 */
enum { MOST_FINALISTS = 12 };
typedef struct {
    int n, result[MOST_FINALISTS]; /* of the task, the fastest alone first */
    int winner;                    /* in the network; -1 = the present schedule */
    Gain gain;
} Final;

static Final final_of(const Tuner *tuner, const Task *t) {
    Final f = {.winner = -1, .gain = {.ratio = 1}};
    for (int i = 0; i < t->results.n; i++) {
        const Result *r = &t->results.at[i];
        if (!may_win(tuner, r)) continue;
        int at = f.n < MOST_FINALISTS ? f.n++ : MOST_FINALISTS;
        for (; at && r->gain.ratio < t->results.at[f.result[at - 1]].gain.ratio; at--)
            if (at < MOST_FINALISTS) f.result[at] = f.result[at - 1];
        if (at < MOST_FINALISTS) f.result[at] = i;
    }
    return f;
}

/* Both networks once, the second with the tasks' present best; false if there is no answer. */
static bool try_present(Trial *trial) {
    Tuner *t = trial->tuner;
    trial->late = now() + t->model_seconds > t->end;
    if (trial->late) return false;
    trial->present = true, trial->model[0] = t->present_model;
    trial->model[1] = network_model(t, "after", true, false);
    return trial_run(trial);
}

/* A choice for all tasks that was timed in the network. */
typedef struct {
    Gain whole; /* ns 0 = there is none */
    Gain *task;
    int *result; /* -1 = the present schedule */
} Timed;

static void remember(Timed *timed, const Tuner *t, const Trial *trial) {
    Gain whole = gain_of(&trial->whole);
    if (timed->whole.ns > 0 && timed->whole.ratio <= whole.ratio) return;
    timed->whole = whole;
    timed->task = NEW(t->pool, Gain, t->tasks.n);
    timed->result = NEW(t->pool, int, t->tasks.n);
    for (int i = 0; i < t->tasks.n; i++) {
        const Task *task = &t->tasks.at[i];
        timed->result[i] = task->accepted ? task->best : -1;
        timed->task[i] = gain_of(&trial->task[i]);
    }
}

static bool is_chosen(const Timed *timed, const Tuner *t) {
    for (int i = 0; timed->whole.ns > 0 && i < t->tasks.n; i++) {
        const Task *task = &t->tasks.at[i];
        if (timed->result[i] != (task->accepted ? task->best : -1)) return false;
    }
    return timed->whole.ns > 0;
}

static int choose(const Timed *timed, Tuner *t) {
    int accepted = 0;
    t->whole = timed->whole;
    for (int i = 0; i < t->tasks.n; i++) {
        Task *task = &t->tasks.at[i];
        task->accepted = timed->result[i] >= 0;
        if (task->accepted) task->best = timed->result[i], task->network = timed->task[i];
        accepted += task->accepted;
    }
    return accepted;
}

/* Every round tries the next candidate of all tasks at once, as long as there is time for it and
 * for the verdict; the best of each task in the network stays. False if no network answers. */
static bool play(Tuner *t, Trial *trial, Final *final, Timed *timed) {
    for (int round = 0; round < MOST_FINALISTS; round++) {
        bool any = false;
        if (round && now() + 2 * trial_seconds(t, 1) > t->end) break;
        for (int i = 0; i < t->tasks.n; i++) {
            Task *task = &t->tasks.at[i];
            any |= round < final[i].n;
            task->best = round < final[i].n ? final[i].result[round] : final[i].winner;
            task->accepted = task->best >= 0;
        }
        if (!any) break;
        if (!try_present(trial)) {
            if (round) continue; /* it is something with this round's candidates */
            return false;
        }
        remember(timed, t, trial);
        for (int i = 0; i < t->tasks.n; i++) {
            Gain g = gain_of(&trial->task[i]);
            if (round < final[i].n && g.high < 1 && g.ratio < final[i].gain.ratio)
                final[i].winner = t->tasks.at[i].best, final[i].gain = g;
        }
    }
    return true;
}

/* ---- the verdict ---- */

/* The winners together, without those that do not gain there; how many are left, -1 = no answer.
 * What is called a gain was measured with just those: none are left if there is no end to the
 * dropping. Without time for that it is the best choice that was measured. */
static int confirm_winners(Tuner *t, Trial *trial, const Timed *timed, int accepted) {
    int dropped = 1;
    if (accepted && is_chosen(timed, t)) return choose(timed, t);
    for (int round = 0; round < MOST_ROUNDS && accepted && dropped; round++) {
        bool answer = try_present(trial);
        if (!answer || trial->late) return timed->whole.high < 1 ? choose(timed, t) : -1;
        t->whole = gain_of(&trial->whole);
        dropped = 0;
        for (int i = 0; i < t->tasks.n; i++) {
            Task *task = &t->tasks.at[i];
            if (!task->accepted) continue;
            task->network = gain_of(&trial->task[i]);
            if (round ? task->network.ratio < 1 : task->network.high < 1) continue;
            task->accepted = false;
            dropped++, accepted--;
        }
    }
    return dropped ? 0 : accepted;
}

static const char *verdict(const Tuner *t, const Trial *trial, int left) {
    if (left > 0 && t->whole.high < 1) return "gain, confirmed in the whole network";
    if (trial->late)
        return pool_printf(
            t->pool,
            "not confirmed: the budget ended before the whole network was timed, which "
            "takes about %.0f s",
            ceil(trial_seconds(t, 1)));
    return left > 0       ? "no gain: the whole network is not faster beyond the noise"
           : left == 0    ? "no gain: what was faster alone is not in the network"
           : trial->wrong ? "no gain: the network with the new knobs fails its self-test"
                          : "no gain: the network did not build or run";
}

static void confirm_times(Tuner *t) {
    Trial trial = {.tuner = t};
    Timed timed = {0};
    Final *final = NEW(t->pool, Final, t->tasks.n);
    int candidates = 0, winners = 0;
    for (int i = 0; i < t->tasks.n; i++) {
        final[i] = final_of(t, &t->tasks.at[i]);
        candidates += final[i].n > 0;
    }
    t->verdict = t->done[TUNE_ok] ? "no gain: no candidate is faster beyond the noise"
                                  : "no gain: no candidate was timed";
    if (!candidates) return;
    note("%d task%s faster candidates; building the network to see which of them gain", candidates,
         candidates == 1 ? " has" : "s have");
    bool answer = play(t, &trial, final, &timed);
    for (int i = 0; i < t->tasks.n; i++) {
        Task *task = &t->tasks.at[i];
        task->accepted = final[i].winner >= 0;
        task->best = task->accepted || !final[i].n ? final[i].winner : final[i].result[0];
        winners += task->accepted;
    }
    int left = answer ? confirm_winners(t, &trial, &timed, winners) : -1;
    t->verdict = verdict(t, &trial, left);
    if (left > 0 && t->whole.high < 1) return;
    for (int i = 0; i < t->tasks.n; i++) t->tasks.at[i].accepted = false;
}

void confirm(Tuner *t) {
    if (t->by_instructions) {
        confirm_counts(t);
        return;
    }
    confirm_times(t);
    weigh_memory(t);
}
