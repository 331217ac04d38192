//! The one table of the model's constants: name, symbol, unit, range (least, default, greatest) and confidence. What each is
//! called, what it means and where it comes from stands in `locales/*/assumptions.ftl`.
//!
//! A scenario may set any of them in `assumptions`; the engine reads nothing else.

#[macro_use]
mod row;

pub use row::{Confidence, Parameter, Told};

/// The row of the constant `name`.
#[must_use]
pub fn find(name: &str) -> Option<&'static Parameter> {
    TABLE.iter().find(|row| row.name == name)
}

/// What is said of the constant `name`.
#[must_use]
pub fn told(name: &str) -> Option<&'static Told> {
    let place = TABLE.iter().position(|row| row.name == name)?;
    TOLD.get(place)
}

parameters! {
    // Needs.
    belonging_days "τ_B" "days" [10.0 45.0 200.0] Assumed;
    recognition_days "τ_R" "days" [5.0 21.0 100.0] Assumed;
    interest_need_days "τ_I" "days" [3.0 14.0 60.0] Assumed;
    initial_belonging "B₀" "0..1" [0.0 0.35 1.0] Assumed;
    initial_recognition "R₀" "0..1" [0.0 0.35 1.0] Assumed;
    initial_interest "I₀" "0..1" [0.0 0.6 1.0] Assumed;
    // Visits.
    need_weight "G" "logit" [0.5 2.27 8.0] Fitted;
    habit_weight "H" "logit" [0.0 1.1 6.0] Assumed;
    habit_days "τ_H" "days" [6.0 22.0 85.0] Read;
    habit_spread "σ_H" "ln" [0.0 0.58 1.5] Read;
    habit_memory_days "τ_h" "days" [30.0 90.0 365.0] Assumed;
    drift_weight "D" "logit" [0.0 8.26 16.0] Fitted;
    unmet_fading "ρ_D" "ratio" [0.0 1.0 20.0] Fitted;
    usual_served "s̄_N" "0..1" [0.0 0.376 1.0] Fitted;
    fatigue_weight "F" "logit" [0.0 1.5 5.0] Assumed;
    annoyance_weight "A" "logit" [0.0 1.6 5.0] Fitted;
    muted_weight "M" "logit" [0.0 0.5 4.0] Read;
    folded_weight "M₂" "logit" [0.0 2.59 4.0] Fitted;
    weekend_visit "W" "logit" [-1.5 -0.25 1.0] Measured;
    nudge_days "τ_N" "days" [0.2 2.2 7.0] Assumed;
    nudge_limit "n̂" "logit" [0.5 2.5 5.0] Assumed;
    attention "N" "messages" [5.0 60.0 400.0] Assumed;
    usual_signal "s̄" "share" [0.2 0.5 0.9] Assumed;
    reading_cost "c_L" "share" [0.0 0.333 0.9] Fitted;
    post_lines "L_P" "messages" [1.0 4.2 10.0] Fitted;
    post_again "q_2" "ratio" [0.0 0.6 1.0] Assumed;
    newcomer_days as u32 "d_0" "days" [1.0 3.0 14.0] Assumed;
    taste_least as f64 "ξ₀" "ratio" [0.0 0.2 1.0] Assumed;
    taste_span as f64 "ξ₁" "ratio" [0.0 1.6 4.0] Assumed;
    relevance_half as f64 "ξ_½" "share" [0.05 0.25 1.0] Assumed;
    signal_urge "u_S" "ln" [0.0 0.01 2.0] Fitted;
    reading_loss "l_I" "share" [0.0 0.0714 1.0] Fitted;
    overload_skim "ν_O" "ratio" [1.0 1.3 3.0] Assumed;
    reading_time "u_L" "ln" [0.0 1.15 4.0] Fitted;
    overload_start "N₀" "messages" [10.0 40.0 200.0] Read;
    reading_half "K_I" "messages" [1.0 40.0 40.0] Fitted;
    reading_gain "g_I" "share" [0.0 0.9 1.0] Fitted;
    overload_fatigue "f_O" "0..1" [0.0 0.012 1.0] Fitted;
    push_fatigue "f_P" "0..1" [0.0 0.0005 1.0] Fitted;
    fatigue_days "τ_F" "days" [2.0 9.0 60.0] Assumed;
    annoyance_days "τ_A" "days" [2.0 14.0 90.0] Assumed;
    availability_days "τ_Z" "days" [2.0 5.91 120.0] Fitted;
    availability_visit "z_V" "logit" [0.0 1.22 4.0] Fitted;
    arrival_availability "z₀" "standard deviations" [-1.0 0.33 3.0] Fitted;
    // Writing.
    first_visit_boost "φ" "ratio" [1.0 2.1 20.0] Measured;
    write_recognition "p_R" "ln" [0.0 0.9 4.0] Fitted;
    write_belonging "p_B" "ln" [0.0 0.6 4.0] Assumed;
    write_fatigue "p_F" "ln" [0.0 1.0 4.0] Assumed;
    write_habit "p_H" "ln" [0.0 1.5 4.0] Assumed;
    turn_forum "L_F" "messages" [1.0 1.88 6.0] Fitted;
    turn_stream "L_S" "messages" [1.0 4.7 12.0] Fitted;
    pause_forum "τ_F′" "min" [2.0 40.0 240.0] Measured;
    pause_stream "τ_S" "min" [0.2 1.1 30.0] Fitted;
    answer_back "p_A" "probability" [0.0 0.13 0.9] Fitted;
    audience_half "a_½" "people/day" [0.0 0.5 50.0] Fitted;
    audience_loss "a_L" "ratio" [0.0 0.5 3.0] Fitted;
    audience_days "τ_a" "visits" [5.0 60.0 300.0] Assumed;
    answer_candidates as u32 "n_K" "messages" [1.0 4.0 8.0] Assumed;
    queue_candidates as u32 "n_Q" "messages" [0.0 2.0 8.0] Assumed;
    answer_days_chat as u32 "D_C" "days" [1.0 1.0 16.0] Assumed;
    answer_days_ranked as u32 "D_R" "days" [1.0 5.0 16.0] Assumed;
    answer_days_forum as u32 "D_F" "days" [1.0 14.0 16.0] Assumed;
    latency_chat "l_C′" "min" [0.2 1.0 30.0] Fitted;
    latency_ranked "l_R″" "min" [5.0 45.0 240.0] Assumed;
    latency_forum "l_F′" "min" [10.0 120.0 600.0] Measured;
    latency_queue "l_Q′" "min" [5.0 70.0 600.0] Fitted;
    latency_spread "l_σ′" "ln" [0.5 1.5 3.0] Assumed;
    like_rate "λ_L" "actions/visit" [0.0 0.12 2.0] Measured;
    tie_preference "β" "ratio" [0.0 1.0 10.0] Assumed;
    open_preference "β₀" "ratio" [0.0 0.69 10.0] Fitted;
    effort_draw "ζ" "ln" [0.0 0.563 2.0] Fitted;
    // What an answer does.
    answer_recognition "g_R" "share" [0.0 0.16 1.0] Fitted;
    answer_belonging "g_B" "share" [0.0 0.2 1.0] Fitted;
    answer_limit "g_max" "share" [0.1 0.9 1.0] Assumed;
    answer_half_hours "h_A′" "h" [1.0 8.0 240.0] Fitted;
    replier_belonging "g_B′" "share" [0.0 0.06 1.0] Assumed;
    answer_nudge "n_A" "logit" [0.0 0.842 3.0] Fitted;
    first_answer "ι_1" "ratio" [1.0 3.3 6.0] Fitted;
    operator_factor "κ_O" "ratio" [1.0 1.13 6.0] Fitted;
    reply_share as f64 "ρ_O" "ratio" [0.0 0.36 1.0] Measured;
    operator_quality "q_O" "0..1" [0.0 0.2 1.0] Fitted;
    unanswered_days as u32 "d_O" "days" [1.0 7.0 16.0] Assumed;
    morning_minute as u16 "τ_M" "min" [360.0 540.0 720.0] Assumed;
    silence_cost "s_R" "share" [0.0 0.551 1.0] Fitted;
    silence_days as u32 "d_S" "days" [1.0 2.0 14.0] Assumed;
    like_recognition "g_L" "share" [0.0 0.04 1.0] Assumed;
    // Ties.
    tie_days "τ_T" "days" [20.0 100.0 400.0] Read;
    care_belonging "g_O" "share" [0.0 0.012 0.2] Fitted;
    friend_belonging "g_F" "share" [0.0 0.1 0.5] Fitted;
    company_weight "c_B" "logit" [0.0 17.0 40.0] Fitted;
    company_enough "c_B′" "share" [0.0 0.65 1.0] Fitted;
    company_visits "τ_B′" "visits" [5.0 60.0 300.0] Assumed;
    tie_belonging "g_T" "share" [0.0 0.03 0.5] Assumed;
    tie_saturation "g_T′" "ratio" [0.0 0.25 2.0] Assumed;
    living_days as i32 "d_T" "days" [1.0 14.0 60.0] Assumed;
    friend_loss "s_T" "share" [0.0 0.08 1.0] Measured;
    // Muting, folding, leaving.
    mute_base "m₀" "logit" [-12.0 -6.0 -2.0] Fitted;
    mute_fatigue "m_F" "logit" [0.0 16.4 30.0] Fitted;
    fold_rate "m₂" "probability/day" [0.0 0.0277 0.5] Fitted;
    fold_days as i32 "d_M" "days" [1.0 14.0 90.0] Assumed;
    leave_base "l₀" "logit" [-14.0 -8.3 -3.0] Fitted;
    leave_unmet "l_U" "logit" [0.0 3.0 8.0] Assumed;
    leave_fatigue "l_F" "logit" [0.0 4.4 8.0] Fitted;
    leave_annoyance "l_A" "logit" [0.0 4.6 8.0] Fitted;
    leave_conflict "l_C" "logit" [0.0 4.0 12.0] Assumed;
    leave_drift "l_D" "logit" [0.0 3.91 8.0] Fitted;
    leave_reward "l_W" "logit" [0.0 8.0 16.0] Fitted;
    leave_belonging "l_B" "logit" [0.0 2.5 8.0] Assumed;
    mute_spread "m_σ" "logit" [0.0 2.94 5.0] Fitted;
    leave_spread "l_σ" "logit" [0.0 2.0 5.0] Assumed;
    return_base "ρ₀" "probability/day" [0.0 0.002 0.1] Measured;
    // Growth.
    word_share "w_A" "share" [0.0 0.15 1.0] Fitted;
    word_days "τ_w" "days" [5.0 30.0 180.0] Assumed;
    invite_accept "q" "probability" [0.0 0.30 1.0] Assumed;
    invite_need "v_N" "ratio" [0.0 1.5 5.0] Assumed;
    invite_early "v_E" "ratio" [0.0 3.0 20.0] Assumed;
    invite_early_days "τ_E′" "days" [1.0 10.0 90.0] Assumed;
    invite_more "v_M" "probability" [0.0 0.3 0.9] Assumed;
    invite_pool "v_P" "people" [1.0 15.0 500.0] Assumed;
    invite_visits "ι_0" "visits/day" [0.001 0.05 0.5] Assumed;
    ask_limit "ι_max" "probability" [0.3 0.9 1.0] Assumed;
    accept_limit as f64 "ι_max′" "probability" [0.3 0.95 1.0] Assumed;
    invite_homophily "v_H" "probability" [0.0 0.03 1.0] Assumed;
    invite_closure "v_C" "probability" [0.0 0.3 1.0] Assumed;
    invited_fit "φ_I" "ratio" [0.5 1.11 3.0] Fitted;
    share_rate "σ_P" "probability" [0.0 0.2 1.0] Assumed;
    share_reward "σ_W" "probability" [0.0 0.9 1.0] Assumed;
    referral_unit "y_R" "yuan" [0.5 10.0 1000.0] Assumed;
    reach as f64 "N_R" "people" [1000.0 20000.0 1000000.0] Assumed;
    referral_lure "σ_L" "ratio" [0.0 1.5 10.0] Assumed;
    hunter_fit "φ_W" "ratio" [0.01 0.25 1.0] Assumed;
    hunter_purchases as f64 "φ_P" "ratio" [0.0 0.5 1.0] Fitted;
    ads_carry "κ_A" "share" [0.0 0.3 0.95] Assumed;
    exchange_carry "κ_X" "share" [0.0 0.3 0.95] Assumed;
    import_carry "κ_M" "share" [0.0 0.6 0.95] Assumed;
    repeat_response "ρ_X" "ratio" [0.0 0.3 1.0] Assumed;
    exchange_annoyance "c_X" "0..1" [0.0 0.03 1.0] Assumed;
    card_quality as f64 "q_X" "0..1" [0.0 0.1 1.0] Assumed;
    clarity_selection "ν_C" "probability" [0.0 0.75 1.0] Fitted;
    clarity_word "ν_W" "share" [0.0 0.85 1.0] Fitted;
    promise_reach "ν_R" "ratio" [0.0 0.5 5.0] Assumed;
    promise_gap "ν_G" "share" [0.0 0.5 0.95] Assumed;
    promise_expected as f64 "ν_E" "share" [0.0 0.5 1.0] Assumed;
    sms_response "h_R" "probability" [0.0 0.08 1.0] Assumed;
    sms_nudge "h_N" "logit" [0.0 1.5 4.0] Assumed;
    sms_annoyance "h_A" "0..1" [0.0 0.06 1.0] Assumed;
    // Shocks.
    complaint_trust "u_K" "share" [0.0 0.2 1.0] Assumed;
    complaint_half "m_K" "complaints" [0.1 3.0 50.0] Assumed;
    complaint_quality "h_Q" "0..1" [0.0 0.2 1.0] Assumed;
    koc_days as i32 "h_K" "days" [1.0 14.0 90.0] Assumed;
    competitor_rate "κ_C" "share/day" [0.0 0.15 1.0] Assumed;
    // Money and ritual.
    reward_weight "R_W" "logit" [0.0 2.5 8.0] Assumed;
    reward_loss "λ_W" "ratio" [0.0 2.0 4.0] Read;
    reward_days "τ_W" "days" [2.0 6.0 60.0] Assumed;
    reward_memory_days "τ_W′" "days" [10.0 45.0 365.0] Assumed;
    reward_unit "y₀" "yuan" [0.1 2.0 100.0] Assumed;
    packet_reach "π_P" "probability" [0.0 0.55 1.0] Assumed;
    packet_minutes "τ_P" "min" [0.5 12.0 240.0] Assumed;
    packet_haste "τ_P′" "share" [0.0 0.7 0.99] Assumed;
    luck_recognition "g_W" "share" [0.0 0.10 1.0] Assumed;
    packet_reply "ρ_P" "ratio" [0.0 0.25 0.9] Fitted;
    luckiest_reply "ρ_L" "ratio" [0.0 1.0 10.0] Read;
    own_packet "y_P" "yuan" [0.1 5.0 200.0] Assumed;
    own_packet_shares "k_P" "shares" [1.0 6.0 100.0] Assumed;
    unasked_packet "ρ_U" "probability" [0.0 0.0005 0.1] Assumed;
    reply_minutes "τ_R′" "min" [1.0 60.0 600.0] Assumed;
    packet_tie "g_P" "ties" [0.0 0.2 3.0] Read;
    packet_thanks "g_P′" "share" [0.0 0.03 1.0] Assumed;
    check_in_share "χ₀" "probability" [0.0 0.25 1.0] Assumed;
    check_in_streak "χ₁" "probability" [0.0 0.55 1.0] Read;
    check_in_habit "χ_H" "share" [0.0 0.05 0.5] Assumed;
    check_in_memory_days "τ_Y" "days" [2.0 7.0 60.0] Fitted;
    check_in_nudge "χ_N" "logit" [0.0 0.8 3.0] Assumed;
    check_in_lure "κ_Y" "probability" [0.0 0.3 1.0] Assumed;
    check_in_yuan "y_Y" "yuan/day" [0.01 0.5 20.0] Assumed;
    streak_full "κ_D" "days" [1.0 7.0 60.0] Assumed;
    // Purpose.
    purpose_days_left "τ_ψ" "days" [0.2 2.0 30.0] Assumed;
    meeting_purpose "ψ_E" "share" [0.0 0.8 1.0] Assumed;
    meeting_days "t_ψ" "days" [1.0 7.0 30.0] Assumed;
    // Platforms.
    accepting_loss "λ_A" "share" [0.0 0.05 0.5] Assumed;
    real_name_loss "λ_N" "share" [0.0 0.02 0.5] Assumed;
    inviting_minutes "t_I" "min" [0.0 0.5 10.0] Assumed;
    // Several groups.
    follow_base "ν₀" "logit" [-6.0 -0.7 3.0] Fitted;
    follow_belonging "ν_B" "logit" [0.0 3.0 8.0] Assumed;
    follow_habit "ν_H" "logit" [0.0 2.0 8.0] Assumed;
    follow_worn "ν_A" "logit" [0.0 3.0 10.0] Assumed;
    follow_renewal "ν_P" "share" [0.0 0.3 1.0] Fitted;
    follow_unlearns "ν_U" "share" [0.0 0.7 1.0] Fitted;
    further_group_share "σ_G" "share" [0.0 0.3 1.0] Assumed;
    // Content, ritual and order.
    novelty_loss "η" "share" [0.0 0.12 1.0] Assumed;
    novelty_days "τ_η" "days" [3.0 21.0 180.0] Assumed;
    novelty_share "η₁" "share" [0.0 0.5 1.0] Assumed;
    crowding_days "τ_X" "days" [10.0 100.0 365.0] Fitted;
    crowding_gain "g_C" "share" [0.0 0.23 1.0] Fitted;
    pay_displacement "δ_C" "share" [0.0 0.7 1.0] Read;
    pay_half "y_C" "yuan" [0.05 0.8 100.0] Assumed;
    pay_pull "p_C" "ln" [0.0 1.0 4.0] Assumed;
    standing_days "τ_s" "days" [20.0 180.0 720.0] Read;
    write_standing "p_S" "ln" [0.0 0.7 3.0] Read;
    standing_recognition "g_S" "share" [0.0 0.05 1.0] Assumed;
    award_recognition "a_R" "share" [0.0 0.6 1.0] Assumed;
    award_standing "a_S" "share" [0.0 0.6 1.0] Read;
    award_days "τ_h′" "days" [7.0 45.0 730.0] Fitted;
    steer_share "σ_b" "share" [0.0 0.2 1.0] Read;
    steer_gain "u_b" "ln" [0.0 0.336 2.0] Read;
    goal_begin "u_0" "share" [0.0 0.5 0.9] Assumed;
    goal_span "u_1" "share" [0.05 0.3 1.0] Assumed;
    compared_days as i32 "u_τ" "days" [1.0 30.0 180.0] Assumed;
    badge_recognition "b_R" "share" [0.0 0.2 1.0] Assumed;
    badge_standing "b_S" "share" [0.0 0.05 1.0] Assumed;
    picture_attention "α_p" "messages" [0.1 0.6 5.0] Assumed;
    picture_worth "ω_p" "ratio" [0.1 1.1 10.0] Assumed;
    video_attention "α_v" "messages" [0.1 3.0 20.0] Assumed;
    video_worth "ω_v" "ratio" [0.1 2.2 10.0] Assumed;
    live_attention "α_l" "messages" [0.1 2.0 20.0] Assumed;
    live_worth "ω_l" "ratio" [0.1 1.5 10.0] Assumed;
    live_nudge "ν_l" "logit" [0.0 0.7 3.0] Assumed;
    live_share "π_l" "probability" [0.0 0.35 1.0] Assumed;
    live_interest "g_l" "share" [0.0 0.25 1.0] Assumed;
    discussion_share "π_d" "probability" [0.0 0.35 1.0] Assumed;
    co_creation_share "π_c" "probability" [0.0 0.2 1.0] Assumed;
    piece_quality "ω_c" "0..1" [0.0 0.7 1.0] Assumed;
    featured_recognition "f_R" "share" [0.0 0.4 1.0] Assumed;
    featured_standing "f_S" "share" [0.0 0.15 1.0] Assumed;
    asked_half "m_½" "messages/visit" [0.01 0.1 2.0] Assumed;
    talk_pull "ν_t" "logit" [0.0 1.2 4.0] Assumed;
    talk_share "π_t" "probability" [0.0 0.6 1.0] Assumed;
    talk_interest "g_t" "share" [0.0 0.35 1.0] Assumed;
    talk_belonging "b_t" "share" [0.0 0.05 1.0] Assumed;
    session_interest "g_x" "share" [0.0 0.3 1.0] Assumed;
    digest_sift "φ_d" "share" [0.0 0.4 1.0] Assumed;
    comparison_up "c_↑" "ln" [0.0 1.84 2.0] Read;
    comparison_down "c_↓" "ln" [0.0 0.6 1.0] Read;
    listed_recognition "l_R" "share" [0.0 0.08 1.0] Assumed;
    listed_standing "l_S" "share" [0.0 0.01 1.0] Assumed;
    unlisted_recognition "l_R′" "share" [0.0 0.01 0.5] Assumed;
    points_urge "u_p" "ln" [0.0 0.1 1.0] Assumed;
    points_money "u_y" "ln" [0.0 1.0 3.0] Assumed;
    redeem_share "π_r" "probability" [0.0 0.5 1.0] Assumed;
    lottery_pull "ν_L" "logit" [0.0 1.0 4.0] Assumed;
    lottery_half_yuan "y_L" "yuan" [1.0 30.0 1000.0] Assumed;
    lottery_care "ν_0" "ratio" [0.0 0.3 1.0] Assumed;
    lottery_share "π_L" "probability" [0.0 0.5 1.0] Assumed;
    cultivation_recognition "k_R" "share" [0.0 0.15 1.0] Assumed;
    cultivation_standing "k_S" "share" [0.0 0.12 1.0] Assumed;
    standing_care "β_S" "ratio" [0.0 1.0 10.0] Assumed;
    deleted_belonging "x_B" "share" [0.0 0.09 1.0] Fitted;
    deleted_recognition "x_R" "share" [0.0 0.10 1.0] Assumed;
    deleted_annoyance "x_A" "0..1" [0.0 0.02 1.0] Fitted;
    conflict_rate "Ω" "probability/answer" [0.0 0.0004 0.05] Assumed;
    conflict_annoyance "Ω_A" "ratio" [0.0 10.0 100.0] Assumed;
    conflict_provoked "Ω_r" "ratio" [1.0 10.0 100.0] Assumed;
    conflict_party "Ω_P" "share" [0.0 0.5 1.0] Assumed;
    conflict_witness "Ω_W" "share" [0.0 0.06 1.0] Assumed;
    conflict_left "Ω_τ" "share" [0.0 0.6 1.0] Assumed;
    conflict_forgotten "Ω_0" "share" [0.001 0.05 0.5] Assumed;
    settled "ζ_s" "share" [0.0 0.8 1.0] Assumed;
    reconciled "ζ_r′" "share" [0.0 0.5 0.9] Assumed;
    rules_urge "u_R" "ln" [0.0 0.53 2.0] Read;
    rules_days "τ_u" "days" [1.0 14.0 90.0] Assumed;
    order_kept "k_O" "share" [0.0 0.882 1.0] Fitted;
    rules_kept "k_R′" "share" [0.0 0.17 1.0] Read;
    seller_share "s_V" "share" [0.0 0.0344 1.0] Fitted;
    seller_lure "s_L" "ratio" [0.0 5.13 20.0] Fitted;
    seller_visits "s_v" "visits/day" [0.1 0.7 0.98] Assumed;
    seller_messages "s_m" "messages/visit" [0.1 1.7 20.0] Fitted;
    seller_days "s_d" "days" [7.0 365.0 2000.0] Assumed;
    watch_days "τ_O" "days" [1.0 14.0 60.0] Assumed;
    broadcast_seen "o_P" "share" [0.0 0.1 1.0] Fitted;
    swept_learning "η_W" "share" [0.0 0.35 1.0] Fitted;
    deleted_pull "x_P" "share" [0.0 0.9 1.0] Fitted;
    rule_breaking_annoyance "b_A" "0..1" [0.0 0.208 1.0] Fitted;
    rule_breaking_half "b_½" "messages" [0.1 3.0 50.0] Assumed;
    // Operator's attention.
    event_pull "e_V" "logit" [0.0 0.9 4.0] Fitted;
    event_share "e_P" "probability" [0.0 0.5 1.0] Assumed;
    event_belonging "e_B" "share" [0.0 0.25 1.0] Read;
    event_tie "e_T" "ties" [0.0 1.0 5.0] Read;
    event_partners as u32 "e_n" "people" [0.0 2.0 8.0] Assumed;
    event_rest_days "τ_V" "days" [1.0 14.0 60.0] Fitted;
    meeting_spread "e_σ" "logit" [0.0 1.5 4.0] Assumed;
    meeting_growth "e_G" "logit" [0.0 0.7 4.0] Assumed;
    met_answer "p_M" "probability" [0.0 0.3 0.9] Fitted;
    offline_share "e_o" "ratio" [0.1 0.5 1.0] Assumed;
    offline_belonging "e_o′" "ratio" [1.0 2.0 4.0] Fitted;
    offline_tie "e_o″" "ratio" [1.0 2.0 5.0] Assumed;
    offline_partners as u32 "e_n′" "people" [0.0 3.0 8.0] Assumed;
    offline_talk "e_t" "share" [0.0 0.2 1.0] Read;
    welcome_belonging "w_B" "share" [0.0 0.06 1.0] Fitted;
    welcome_nudge "w_N" "logit" [0.0 0.4 3.0] Assumed;
    call_nudge "c_N" "logit" [0.0 0.135 3.0] Fitted;
    call_prompt "α_C" "probability" [0.0 0.85 1.0] Fitted;
    call_minutes "τ_c" "min" [2.0 20.0 120.0] Assumed;
    call_days "τ_c′" "days" [2.0 7.0 30.0] Assumed;
    call_wear "ω_W′" "ratio" [0.0 1.4 4.0] Fitted;
    call_worth "χ_c" "share" [0.0 0.5 1.0] Assumed;
    notice_nudge "c_n" "logit" [0.0 0.05 1.0] Read;
    notice_weight "c_n′" "ratio" [0.0 0.2 1.0] Assumed;
    call_annoyance "c_A" "0..1" [0.0 0.1 1.0] Fitted;
    message_nudge "d_N" "logit" [0.0 0.9 4.0] Measured;
    message_belonging "d_B" "share" [0.0 0.06 1.0] Assumed;
    message_annoyance "d_A" "0..1" [0.0 0.10 1.0] Assumed;
    message_cold "d_0′" "ratio" [0.0 0.3 1.0] Assumed;
    message_again "d_2" "ratio" [0.0 0.5 1.0] Assumed;
    message_days as i32 "d_τ" "days" [1.0 14.0 90.0] Assumed;
    // Trust and purchases.
    initial_trust "T₀" "0..1" [0.0 0.3 1.0] Assumed;
    answer_trust "t_A" "share" [0.0 0.015 0.5] Assumed;
    event_trust "t_V" "share" [0.0 0.06 0.5] Assumed;
    content_trust "t_C" "share" [0.0 0.02 0.5] Assumed;
    story_trust "t_S" "share" [0.0 0.05 0.5] Assumed;
    tie_trust "t_T" "share" [0.0 0.006 0.5] Assumed;
    ad_trust "t_D" "share" [0.0 0.01 0.5] Assumed;
    oversell_trust "t_O" "share" [0.0 0.12 1.0] Assumed;
    oversell_annoyance "a_O" "0..1" [0.0 0.35 1.0] Assumed;
    oversell_messages "N_O" "messages" [1.0 20.0 200.0] Assumed;
    selling_half "K_O" "messages" [0.5 5.0 50.0] Assumed;
    fit_relief "φ_O" "share" [0.0 0.7 1.0] Assumed;
    offer_quality as f64 "q_F" "0..1" [0.0 0.5 1.0] Assumed;
    coupon_fit as f64 "f_C" "0..1" [0.0 0.5 1.0] Assumed;
    featured_fit as f64 "f_F" "share" [0.0 0.5 1.0] Assumed;
    kept_promise "t_P" "share" [0.0 0.05 1.0] Assumed;
    offer_notice "ν" "probability" [0.0 0.6 1.0] Assumed;
    offer_pull "o" "ratio" [0.0 5.0 60.0] Assumed;
    price_elasticity "ε" "ratio" [0.0 2.6 6.0] Read;
    purchase_trust "P_T" "ln" [0.0 1.0 4.0] Fitted;
    purchase_tie "P_B" "ln" [0.0 0.25 2.0] Fitted;
    influence_days "τ_C" "days" [5.0 45.0 365.0] Assumed;
    scene_desire "d_Z" "share" [0.0 0.3 1.0] Assumed;
    desire_days "τ_d" "days" [1.0 8.0 90.0] Assumed;
    purchase_desire "P_Z" "ln" [0.0 0.5 4.0] Assumed;
    company_pull "κ_L" "ratio" [0.0 1.0 10.0] Assumed;
    company_half "K_L" "people" [1.0 10.0 200.0] Assumed;
    list_share "λ_J" "probability" [0.0 0.15 1.0] Assumed;
    list_belonging "g_J" "share" [0.0 0.02 0.5] Assumed;
    call_tie "κ_G" "probability" [0.0 0.5 1.0] Assumed;
    group_ask "κ_G′" "probability" [0.0 0.3 1.0] Fitted;
    group_lacking_half "m_G" "people" [0.5 3.0 50.0] Assumed;
    featured_weight "w_F" "ratio" [0.0 0.5 1.0] Assumed;
    light_offer_weight "w_L" "ratio" [0.0 0.6 1.0] Assumed;
    scene_weight "w_Z" "ratio" [0.0 0.25 1.0] Assumed;
    fee_share "λ_M" "probability" [0.0 0.5 1.0] Assumed;
    exclusive_yuan "y_M" "yuan" [0.0 20.0 1000.0] Assumed;
    fee_belonging "g_M" "share" [0.0 0.15 1.0] Assumed;
    fee_nudge "n_M" "logit" [0.0 0.3 3.0] Assumed;
    exclusive_interest "g_E" "share" [0.0 0.05 0.5] Assumed;
    premium_recognition "g_H" "share" [0.0 0.4 1.0] Assumed;
    premium_trust "t_H" "share" [0.0 0.15 1.0] Assumed;
    coupon_reach "π_C" "probability" [0.0 0.4 1.0] Assumed;
    gift_trust "t_G" "share" [0.0 0.08 1.0] Assumed;
    gift_belonging "g_G" "share" [0.0 0.10 1.0] Assumed;
    gift_nudge "n_G" "logit" [0.0 0.8 3.0] Assumed;
    gift_cold "g_0" "ratio" [0.0 0.3 1.0] Assumed;
    gift_again "g_2" "ratio" [0.0 0.5 1.0] Assumed;
    gift_days as i32 "g_τ" "days" [1.0 60.0 365.0] Assumed;
    discount_wait "ω" "ratio" [0.0 1.5 6.0] Assumed;
    discount_learning "η_E" "share" [0.0 0.3 1.0] Assumed;
    discount_days "τ_E" "days" [5.0 30.0 180.0] Assumed;
    forward_buying "b_F" "share" [0.0 0.35 1.0] Assumed;
    stock_days "τ_K" "days" [3.0 21.0 180.0] Assumed;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_lies_in_its_range_and_every_name_stands_once() {
        for (k, row) in TABLE.iter().enumerate() {
            assert!(
                row.low <= row.default && row.default <= row.high,
                "{}",
                row.name
            );
            assert_eq!(
                TABLE.iter().position(|other| other.name == row.name),
                Some(k)
            );
            assert_eq!(
                TABLE.iter().position(|other| other.symbol == row.symbol),
                Some(k),
                "the symbol of {} stands for something else already",
                row.name
            );
            assert!(Parameters::default().set(row.name, row.low), "{}", row.name);
        }
    }

    #[test]
    fn setting_an_unknown_name_changes_nothing() {
        let mut parameters = Parameters::default();
        assert!(!parameters.set("no_such_name", 1.0));
        assert_eq!(parameters, Parameters::default());
    }
}
