"""Whether the platform takes a value, by a shipped document: `make generate` writes it."""
# mypy: ignore-errors

import re
from collections.abc import Callable
from math import isfinite
from typing import Any

from voiceschema.catalog.formats import SEMANTIC_CHECKS, matches
from voiceschema.catalog.keywords import ASSERTIONS, coerce_string
from voiceschema.validation.verdicts import dispatch, passes


def stands_for(v, meets):
    """Whether a string that stands for a number or a boolean stands for one that is taken."""
    meant = coerce_string({"type": "number"}, v)
    return meant is v or meets(meant)


def matches_account_number(v):
    return matches_value_e164(v)
def matches_account_numbers(v):
    return (type(v) is list and all_account_numbers_items(v) and len(v) >= 1)
def all_account_numbers_items(v):
    for item in v:
        if (not matches_value_e164(item)):
            return False
    return True
def matches_action_connect(v):
    return (type(v) is dict and (('from' not in v or matches_value_e164(v['from'])) if ('endpoint' in v and matches_caller_id_destination(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and matches_action_connect_allOf_1_if_randomFromNumber(v['randomFromNumber']))) or (not 'from' in v)) and ('action' in v and 'endpoint' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'connect') and (type(v['endpoint']) is list and len(v['endpoint']) <= 1 and all_action_connect_endpoint_items(v['endpoint']) and len(v['endpoint']) >= 1) and ('randomFromNumber' not in v or matches_value_boolean(v['randomFromNumber'])) and ('eventType' not in v or matches_action_connect_eventType(v['eventType'])) and ('timeout' not in v or matches_action_connect_timeout(v['timeout'])) and ('limit' not in v or matches_action_connect_limit(v['limit'])) and ('machineDetection' not in v or (type(v['machineDetection']) is str and v['machineDetection'] in {'continue', 'hangup'})) and ('advancedMachineDetection' not in v or matches_value_advanced_machine_detection(v['advancedMachineDetection'])) and ('eventUrl' not in v or matches_value_one_url(v['eventUrl'])) and ('eventMethod' not in v or matches_value_method(v['eventMethod'])) and ('ringbackTone' not in v or matches_value_url(v['ringbackTone'])) and ('advanced_machine_detection' not in v or matches_value_advanced_machine_detection(v['advanced_machine_detection']))))
def matches_action_connect_allOf_1_if_randomFromNumber(v):
    return ((type(v) is str and v == 'true') or v is True)
def all_action_connect_endpoint_items(v):
    for item in v:
        if (not matches_endpoint(item)):
            return False
    return True
def matches_action_connect_eventType(v):
    return (type(v) is str and v == 'synchronous' and (not v == 'asynchronous'))
def matches_action_connect_limit(v):
    return (stands_for(v, stands_for_action_connect_limit_then) if (matches_value_decimal(v) or ((type(v) is int or type(v) is float) and v == 0)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200))
def matches_action_connect_timeout(v):
    return (stands_for(v, stands_for_action_connect_timeout_then) if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120))
def matches_action_conversation(v):
    return (type(v) is dict and matches_action_conversation_silent(v) and ((not 'transcription' in v) or ((not ('record' in v and matches_action_conversation_allOf_1_then_then_not_record(v['record']))) if 'record' in v else 'record' in v)) and ('action' in v and 'name' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'conversation') and (type(v['name']) is str and len(v['name']) >= 1) and ('musicOnHoldUrl' not in v or matches_value_one_url(v['musicOnHoldUrl'])) and ('startOnEnter' not in v or matches_value_boolean(v['startOnEnter'])) and ('endOnExit' not in v or matches_value_boolean(v['endOnExit'])) and ('record' not in v or matches_value_boolean(v['record'])) and ('transcription' not in v or matches_value_transcription(v['transcription'])) and ('eventUrl' not in v or matches_value_one_url(v['eventUrl'])) and ('eventMethod' not in v or matches_value_method(v['eventMethod'])) and ('canSpeak' not in v or matches_value_legs(v['canSpeak'])) and ('canHear' not in v or matches_value_legs(v['canHear'])) and ('mute' not in v or matches_value_boolean(v['mute']))))
def matches_action_conversation_allOf_1_then_then_not_record(v):
    return ((type(v) is str and v == 'false') or v is False)
def matches_action_conversation_silent(v):
    return (type(v) is dict and ((not ('mute' in v and matches_action_connect_allOf_1_if_randomFromNumber(v['mute']))) or (not 'canSpeak' in v)))
def matches_action_input(v):
    return (type(v) is dict and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and any_action_input_allOf_1_then_allOf_1_not_anyOf_1_type_contains(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not any_action_input_allOf_1_else_allOf_0_if_type_not_contains(v['type'])) and all_action_input_allOf_1_else_allOf_0_if_type_items(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not any_action_input_allOf_1_then_allOf_1_not_anyOf_1_type_contains(v['type'])) and all_action_input_allOf_1_else_allOf_0_if_type_items(v['type']) and len(v['type']) >= 1))))) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'input') and ('type' not in v or matches_action_input_type(v['type'])) and ('dtmf' not in v or matches_action_input_dtmf(v['dtmf'])) and ('speech' not in v or matches_action_input_speech(v['speech'])) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'synchronous', 'asynchronous'})) and ('eventUrl' not in v or matches_value_one_url(v['eventUrl'])) and ('eventMethod' not in v or matches_value_method(v['eventMethod'])) and ('timeOut' not in v or matches_action_input_timeOut(v['timeOut'])) and ('maxDigits' not in v or matches_action_input_maxDigits(v['maxDigits'])) and ('submitOnHash' not in v or matches_value_boolean(v['submitOnHash']))))
def all_action_input_allOf_1_else_allOf_0_if_type_items(v):
    for item in v:
        if (not (type(item) is str and item in {'dtmf', 'speech'})):
            return False
    return True
def any_action_input_allOf_1_else_allOf_0_if_type_not_contains(v):
    for item in v:
        if (type(item) is str and item == 'dtmf'):
            return True
    return False
def any_action_input_allOf_1_then_allOf_1_not_anyOf_1_type_contains(v):
    for item in v:
        if (type(item) is str and item == 'speech'):
            return True
    return False
def matches_action_input_dtmf(v):
    return (type(v) is dict and (('timeOut' not in v or matches_action_input_dtmf_timeOut(v['timeOut'])) and ('maxDigits' not in v or matches_action_input_dtmf_maxDigits(v['maxDigits'])) and ('submitOnHash' not in v or matches_value_boolean(v['submitOnHash']))))
def matches_action_input_dtmf_maxDigits(v):
    return (stands_for(v, stands_for_action_input_dtmf_maxDigits_then) if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 22)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20))
def matches_action_input_dtmf_timeOut(v):
    return (stands_for(v, stands_for_action_input_dtmf_timeOut_then) if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10))
def matches_action_input_flat(v):
    return (type(v) is dict and ('timeOut' in v or 'maxDigits' in v or 'submitOnHash' in v))
def matches_action_input_maxDigits(v):
    return (stands_for(v, stands_for_action_input_maxDigits_then) if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20))
def matches_action_input_speech(v):
    return (type(v) is dict and matches_action_talk_provider(v) and (('uuid' not in v or (type(v['uuid']) is list and all_value_legs_items(v['uuid']) and len(v['uuid']) >= 1 and len(v['uuid']) <= 1)) and ('endOnSilence' not in v or matches_action_input_speech_endOnSilence(v['endOnSilence'])) and ('language' not in v or matches_value_speech_language(v['language'])) and ('context' not in v or (type(v['context']) is list and all_value_legs_items(v['context']))) and ('startTimeout' not in v or matches_action_input_speech_startTimeout(v['startTimeout'])) and ('maxDuration' not in v or matches_action_input_speech_startTimeout(v['maxDuration'])) and ('saveAudio' not in v or matches_value_boolean(v['saveAudio'])) and ('sensitivity' not in v or matches_action_input_speech_sensitivity(v['sensitivity'])) and ('provider' not in v or type(v['provider']) is str) and ('providerOptions' not in v or matches_value_provider_options(v['providerOptions']))))
def matches_action_input_speech_endOnSilence(v):
    return (stands_for(v, stands_for_action_input_speech_endOnSilence_then) if (matches_value_decimal(v) or ((type(v) is int or type(v) is float) and v >= 0 and v <= 10)) else ((type(v) is int or type(v) is float) and v >= 0.4 and v <= 10))
def matches_action_input_speech_sensitivity(v):
    return (stands_for(v, stands_for_action_input_speech_sensitivity_then) if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 100)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 10 and v <= 100))
def matches_action_input_speech_startTimeout(v):
    return (stands_for(v, stands_for_action_input_speech_startTimeout_then) if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 60))
def matches_action_input_timeOut(v):
    return (stands_for(v, stands_for_action_input_timeOut_then) if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10))
def matches_action_input_type(v):
    return (type(v) is list and all_action_input_allOf_1_else_allOf_0_if_type_items(v) and len(v) >= 1 and (len(v) < 2 or all_value_legs_items(v) and len(set(v)) == len(v)))
def matches_action_notify(v):
    return (type(v) is dict and ('action' in v and 'payload' in v and 'eventUrl' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'notify') and type(v['payload']) is dict and matches_value_one_url(v['eventUrl']) and ('eventMethod' not in v or matches_value_method(v['eventMethod']))))
def matches_action_pay(v):
    return (type(v) is dict and ('action' in v and 'amount' in v) and ((type(v['action']) is str and v['action'] == 'pay') and matches_action_pay_amount(v['amount'])))
def matches_action_pay_amount(v):
    return (stands_for(v, stands_for_action_pay_amount_then) if matches_value_decimal(v) else ((type(v) is int or type(v) is float) and v > 0))
def matches_action_record(v):
    return (type(v) is dict and ((not 'channels' in v) or 'split' in v) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'record') and ('format' not in v or (type(v['format']) is str and v['format'] in {'mp3', 'wav', 'ogg'})) and ('split' not in v or (type(v['split']) is str and v['split'] == 'conversation')) and ('channels' not in v or matches_action_record_channels(v['channels'])) and ('endOnSilence' not in v or matches_action_record_endOnSilence(v['endOnSilence'])) and ('endOnKey' not in v or (type(v['endOnKey']) is str and v['endOnKey'] in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'})) and ('timeOut' not in v or matches_action_record_timeOut(v['timeOut'])) and ('beepStart' not in v or matches_value_boolean(v['beepStart'])) and ('eventUrl' not in v or matches_value_one_url(v['eventUrl'])) and ('eventMethod' not in v or matches_value_method(v['eventMethod'])) and ('transcription' not in v or matches_value_transcription(v['transcription']))))
def matches_action_record_allOf_1_if_channels(v):
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3) or (type(v) is str and (v in passed_action_record_allOf_1_if_channels_anyOf_1 or passes(v, passed_action_record_allOf_1_if_channels_anyOf_1, check_action_record_allOf_1_if_channels_anyOf_1))))
def check_action_record_allOf_1_if_channels_anyOf_1(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_action_record_allOf_1_if_channels_anyOf_1(v))
def pattern_action_record_allOf_1_if_channels_anyOf_1(v):
    global pattern_action_record_allOf_1_if_channels_anyOf_1
    pattern_action_record_allOf_1_if_channels_anyOf_1 = re.compile('^(?:[3-9]|[1-9][0-9])\\Z').search
    return pattern_action_record_allOf_1_if_channels_anyOf_1(v)
def matches_action_record_channels(v):
    return (stands_for(v, stands_for_action_record_channels_then) if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 32))
def matches_action_record_endOnSilence(v):
    return (stands_for(v, stands_for_action_record_endOnSilence_then) if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 10))
def matches_action_record_timeOut(v):
    return (stands_for(v, stands_for_action_record_timeOut_then) if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 7200))
def matches_action_stream(v):
    return (type(v) is dict and ('action' in v and 'streamUrl' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'stream') and (type(v['streamUrl']) is list and matches_value_one_url(v['streamUrl']) and all_action_stream_streamUrl_items(v['streamUrl'])) and ('level' not in v or matches_value_level(v['level'])) and ('bargeIn' not in v or matches_value_boolean(v['bargeIn'])) and ('loop' not in v or matches_value_loop(v['loop']))))
def matches_action_stream_streamUrl(v):
    return (type(v) is list and matches_value_one_url(v) and all_action_stream_streamUrl_items(v))
def all_action_stream_streamUrl_items(v):
    for item in v:
        if (not (not (type(item) is str and (item in passed_action_stream_streamUrl_items_not or passes(item, passed_action_stream_streamUrl_items_not, pattern_action_stream_streamUrl_items_not))))):
            return False
    return True
def pattern_action_stream_streamUrl_items_not(v):
    global pattern_action_stream_streamUrl_items_not
    pattern_action_stream_streamUrl_items_not = re.compile('^[Ww][Ss][Ss]?:').search
    return pattern_action_stream_streamUrl_items_not(v)
def matches_action_talk(v):
    return (type(v) is dict and matches_action_talk_provider(v) and ('action' in v and 'text' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'talk') and matches_value_text(v['text']) and ('bargeIn' not in v or matches_value_boolean(v['bargeIn'])) and ('loop' not in v or matches_value_loop(v['loop'])) and ('level' not in v or matches_value_level(v['level'])) and ('language' not in v or matches_value_talk_language(v['language'])) and ('style' not in v or matches_value_style(v['style'])) and ('premium' not in v or matches_value_boolean(v['premium'])) and ('provider' not in v or type(v['provider']) is str) and ('providerOptions' not in v or matches_value_provider_options(v['providerOptions'])) and ('voiceName' not in v or type(v['voiceName']) is str) and ('eventOnCompletion' not in v or matches_action_talk_withdrawn(v['eventOnCompletion'])) and ('eventUrl' not in v or matches_action_talk_withdrawn(v['eventUrl'])) and ('eventMethod' not in v or matches_action_talk_withdrawn(v['eventMethod']))))
def matches_action_talk_provider(v):
    return type(v) is dict
def matches_action_talk_voiceName(v):
    return type(v) is str
def matches_action_talk_withdrawn(v):
    return True
def matches_action_transfer(v):
    return (type(v) is dict and matches_action_conversation_silent(v) and ((not 'destination' in v) or (True if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v)) and ('conversationId' in v or 'conversation_id' in v) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'transfer') and ('conversationId' not in v or matches_action_transfer_conversationId(v['conversationId'])) and ('canSpeak' not in v or matches_value_legs(v['canSpeak'])) and ('canHear' not in v or matches_value_legs(v['canHear'])) and ('mute' not in v or matches_value_boolean(v['mute'])) and ('conversation_id' not in v or matches_action_transfer_conversationId_2(v['conversation_id']))))
def matches_action_transfer_conversationId(v):
    return (type(v) is str and (True if (type(v) is str and len(v) >= 1) else ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_action_transfer_conversationId_allOf_0_else(v))) and (not matches_value_placeholder_variable(v)))
def matches_action_transfer_conversationId_2(v):
    return (type(v) is str and (True if (type(v) is str and len(v) >= 1) else ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_action_transfer_conversationId_allOf_0_else(v))) and (not matches_value_placeholder_variable(v)))
def pattern_action_transfer_conversationId_allOf_0_else(v):
    global pattern_action_transfer_conversationId_allOf_0_else
    pattern_action_transfer_conversationId_allOf_0_else = re.compile('^(?:CON-)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return pattern_action_transfer_conversationId_allOf_0_else(v)
def matches_action_wait(v):
    return (type(v) is dict and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'wait') and ('timeout' not in v or matches_action_wait_timeout(v['timeout']))))
def matches_action_wait_timeout(v):
    return (stands_for(v, stands_for_action_wait_timeout_then) if (matches_value_decimal(v) or (type(v) is int or type(v) is float)) else ((type(v) is int or type(v) is float) and v >= 0.1 and v <= 7200))
def matches_call_create(v):
    return (type(v) is dict and (type(v) is dict and (((not ('answer_url' in v and matches_call_create_allOf_0_if_ncco(v['answer_url']))) or (not ('answer_url' in v and matches_call_create_allOf_0_if_ncco(v['answer_url'])))) if ('ncco' in v and matches_call_create_allOf_0_if_ncco(v['ncco'])) else ('answer_url' in v and matches_call_create_allOf_0_if_ncco(v['answer_url'])))) and ((not ('random_from_number' in v and matches_call_create_allOf_1_if_random_from_number(v['random_from_number']))) or (not ('from' in v and matches_call_create_allOf_0_if_ncco(v['from'])))) and (type(v) is dict and (('from' not in v or matches_call_create_allOf_2_then_from(v['from'])) if ('to' in v and matches_caller_id_destination(v['to'])) else ('from' not in v or matches_call_create_allOf_2_then_from(v['from'])))) and 'to' in v and (('$schema' not in v or matches_call_create_schema(v['$schema'])) and (type(v['to']) is list and all_call_create_to_items(v['to']) and len(v['to']) >= 1) and ('from' not in v or matches_call_create_from(v['from'])) and ('random_from_number' not in v or matches_call_create_random_from_number(v['random_from_number'])) and ('ncco' not in v or matches_call_create_ncco(v['ncco'])) and ('answer_url' not in v or matches_call_create_answer_url(v['answer_url'])) and ('answer_method' not in v or matches_call_create_answer_method(v['answer_method'])) and ('event_url' not in v or matches_call_create_answer_url(v['event_url'])) and ('event_method' not in v or matches_call_create_answer_method(v['event_method'])) and ('machine_detection' not in v or matches_call_create_machine_detection(v['machine_detection'])) and ('advanced_machine_detection' not in v or matches_call_create_advanced_machine_detection(v['advanced_machine_detection'])) and ('length_timer' not in v or matches_call_create_length_timer(v['length_timer'])) and ('ringing_timer' not in v or matches_call_create_ringing_timer(v['ringing_timer'])) and ('advancedMachineDetection' not in v or matches_call_create_advancedMachineDetection(v['advancedMachineDetection']))))
def matches_call_create_advancedMachineDetection(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_create_advanced_machine_detection_2(v))
def matches_call_create_advanced_machine_detection(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_advanced_machine_detection(v))
def matches_call_create_advanced_machine_detection_2(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_advanced_machine_detection(v))
def matches_call_create_allOf_0(v):
    return (type(v) is dict and (((not ('answer_url' in v and matches_call_create_allOf_0_if_ncco(v['answer_url']))) or (not ('answer_url' in v and matches_call_create_allOf_0_if_ncco(v['answer_url'])))) if ('ncco' in v and matches_call_create_allOf_0_if_ncco(v['ncco'])) else ('answer_url' in v and matches_call_create_allOf_0_if_ncco(v['answer_url']))))
def matches_call_create_allOf_0_if_ncco(v):
    return (not ((type(v) is str and v == '') or v is None))
def matches_call_create_allOf_1_if_random_from_number(v):
    return ((not ((type(v) is str and v == '') or v is None)) and ((type(v) is str and v == 'true') or v is True))
def matches_call_create_allOf_2(v):
    return (type(v) is dict and (('from' not in v or matches_call_create_allOf_2_then_from(v['from'])) if ('to' in v and matches_caller_id_destination(v['to'])) else ('from' not in v or matches_call_create_allOf_2_then_from(v['from']))))
def matches_call_create_allOf_2_then_from(v):
    return (True if ((type(v) is str and v == '') or v is None) else (type(v) is dict and ('number' not in v or matches_value_e164(v['number']))))
def matches_call_create_answer_method(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_method(v))
def matches_call_create_answer_method_2(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_method(v))
def matches_call_create_answer_url(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_one_url(v))
def matches_call_create_answer_url_2(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_one_url(v))
def matches_call_create_event_method(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_method(v))
def matches_call_create_event_url(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_one_url(v))
def matches_call_create_from(v):
    return (True if ((type(v) is str and v == '') or v is None) else (type(v) is dict and ((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or 'number' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'phone')))
def matches_call_create_from_2(v):
    return (True if ((type(v) is str and v == '') or v is None) else (type(v) is dict and ((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or 'number' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'phone')))
def matches_call_create_length_timer(v):
    return (True if ((type(v) is str and v == '') or v is None) else (stands_for(v, stands_for_call_create_length_timer_else_then) if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)))
def matches_call_create_length_timer_2(v):
    return (True if ((type(v) is str and v == '') or v is None) else (stands_for(v, stands_for_call_create_length_timer_else_then) if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)))
def matches_call_create_machine_detection(v):
    return (True if ((type(v) is str and v == '') or v is None) else (type(v) is str and v in {'continue', 'hangup'}))
def matches_call_create_machine_detection_2(v):
    return (True if ((type(v) is str and v == '') or v is None) else (type(v) is str and v in {'continue', 'hangup'}))
def matches_call_create_ncco(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_ncco(v))
def matches_call_create_ncco_2(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_ncco(v))
def matches_call_create_random_from_number(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_boolean(v))
def matches_call_create_ringing_timer(v):
    return (True if ((type(v) is str and v == '') or v is None) else (stands_for(v, stands_for_call_create_ringing_timer_else_then) if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)))
def matches_call_create_ringing_timer_2(v):
    return (True if ((type(v) is str and v == '') or v is None) else (stands_for(v, stands_for_call_create_ringing_timer_else_then) if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)))
def matches_call_create_schema(v):
    return (True if ((type(v) is str and v == '') or v is None) else type(v) is str)
def matches_call_create_to(v):
    return (type(v) is list and all_call_create_to_items(v) and len(v) >= 1)
def all_call_create_to_items(v):
    for item in v:
        if (not matches_call_endpoint(item)):
            return False
    return True
def matches_call_create_v2(v):
    return (type(v) is dict and matches_call_create_allOf_0(v) and matches_call_create_allOf_2(v) and ('to' in v and 'from' in v) and (('$schema' not in v or matches_call_create_schema(v['$schema'])) and matches_call_create_to(v['to']) and (type(v['from']) is dict and matches_call_create_from_2(v['from'])) and ('ncco' not in v or matches_call_create_v2_ncco(v['ncco'])) and ('answer_url' not in v or matches_call_create_v2_answer_url(v['answer_url'])) and ('answer_method' not in v or matches_call_create_v2_answer_method(v['answer_method'])) and ('event_url' not in v or matches_call_create_v2_event_url(v['event_url'])) and ('event_method' not in v or matches_call_create_v2_event_method(v['event_method'])) and ('machine_detection' not in v or matches_call_create_v2_machine_detection(v['machine_detection'])) and ('length_timer' not in v or matches_call_create_v2_length_timer(v['length_timer'])) and ('ringing_timer' not in v or matches_call_create_v2_ringing_timer(v['ringing_timer']))))
def matches_call_create_v2_answer_method(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_create_answer_method_2(v))
def matches_call_create_v2_answer_url(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_create_answer_url_2(v))
def matches_call_create_v2_event_method(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_create_event_method(v))
def matches_call_create_v2_event_url(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_create_event_url(v))
def matches_call_create_v2_length_timer(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_create_length_timer_2(v))
def matches_call_create_v2_machine_detection(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_create_machine_detection_2(v))
def matches_call_create_v2_ncco(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_create_ncco_2(v))
def matches_call_create_v2_ringing_timer(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_create_ringing_timer_2(v))
def matches_call_dtmf(v):
    return (type(v) is dict and 'digits' in v and (('$schema' not in v or type(v['$schema']) is str) and matches_format_dtmf(v['digits'])))
def matches_call_endpoint(v):
    return (type(v) is dict and dispatch(v, 'type', table_call_endpoint) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}))
def matches_call_endpoint_phone(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and (('$schema' not in v or type(v['$schema']) is str) and matches_endpoint_phone_type(v['type']) and matches_value_e164(v['number']) and ('dtmfAnswer' not in v or matches_format_dtmf(v['dtmfAnswer'])) and ('shaken' not in v or matches_endpoint_phone_shaken(v['shaken']))))
def matches_call_endpoint_sip(v):
    return (type(v) is dict and (True if 'uri' in v else 'uri' in v) and 'type' in v and (('$schema' not in v or type(v['$schema']) is str) and matches_endpoint_sip_type(v['type']) and ('uri' not in v or matches_value_sip_uri(v['uri'])) and ('headers' not in v or matches_endpoint_sip_headers(v['headers'])) and ('standard_headers' not in v or matches_endpoint_sip_standardHeaders_2(v['standard_headers'])) and ('standardHeaders' not in v or matches_endpoint_sip_standardHeaders_2(v['standardHeaders']))))
def matches_call_input_dtmf(v):
    return (type(v) is dict and 'event_url' in v and (('$schema' not in v or type(v['$schema']) is str) and matches_value_one_url(v['event_url'])))
def matches_call_modify(v):
    return (type(v) is dict and ((not ('action' in v and (type(v['action']) is str and v['action'] == 'transfer'))) or (True if ('destination' in v and matches_call_create_allOf_0_if_ncco(v['destination'])) else ('destination' in v and matches_call_create_allOf_0_if_ncco(v['destination'])))) and 'action' in v and (('$schema' not in v or matches_call_create_schema(v['$schema'])) and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'}) and ('destination' not in v or matches_call_modify_destination(v['destination']))))
def matches_call_modify_destination(v):
    return (True if ((type(v) is str and v == '') or v is None) else (type(v) is dict and ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v) and 'type' in v and ((type(v['type']) is str and v['type'] == 'ncco') and ('url' not in v or matches_value_one_url(v['url'])) and ('ncco' not in v or matches_ncco(v['ncco'])))))
def matches_call_stream(v):
    return (type(v) is dict and 'stream_url' in v and (('$schema' not in v or matches_call_create_schema(v['$schema'])) and matches_action_stream_streamUrl(v['stream_url']) and ('loop' not in v or matches_call_stream_loop(v['loop'])) and ('level' not in v or matches_call_stream_level(v['level']))))
def matches_call_stream_level(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_level(v))
def matches_call_stream_loop(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_loop(v))
def matches_call_talk(v):
    return (type(v) is dict and 'text' in v and (('$schema' not in v or matches_call_create_schema(v['$schema'])) and matches_value_text(v['text']) and ('loop' not in v or matches_call_stream_loop(v['loop'])) and ('level' not in v or matches_call_stream_level(v['level'])) and ('language' not in v or matches_call_talk_language(v['language'])) and ('style' not in v or matches_call_talk_style(v['style'])) and ('premium' not in v or matches_call_create_random_from_number(v['premium'])) and ('voice_name' not in v or matches_call_talk_voice_name(v['voice_name']))))
def matches_call_talk_language(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_talk_language(v))
def matches_call_talk_language_2(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_talk_language(v))
def matches_call_talk_level(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_level(v))
def matches_call_talk_loop(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_loop(v))
def matches_call_talk_premium(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_boolean(v))
def matches_call_talk_style(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_style(v))
def matches_call_talk_style_2(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_value_style(v))
def matches_call_talk_voice_name(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_action_talk_voiceName(v))
def matches_caller_id(v):
    return matches_value_e164(v)
def matches_caller_id_destination(v):
    return (type(v) is list and any_caller_id_destination_contains(v))
def any_caller_id_destination_contains(v):
    for item in v:
        if matches_caller_id_destination_contains(item):
            return True
    return False
def matches_caller_id_destination_contains(v):
    return (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip'}))
def matches_conversation_record(v):
    return (type(v) is dict and 'action' in v and (('$schema' not in v or matches_call_create_schema(v['$schema'])) and (type(v['action']) is str and v['action'] in {'start', 'stop'}) and ('event_url' not in v or matches_call_create_answer_url(v['event_url'])) and ('event_method' not in v or matches_call_create_answer_method(v['event_method'])) and ('split' not in v or matches_call_create_schema(v['split'])) and ('format' not in v or matches_conversation_record_format(v['format'])) and ('retention_ttl' not in v or matches_conversation_record_retention_ttl(v['retention_ttl'])) and ('timeout' not in v or matches_conversation_record_retention_ttl(v['timeout'])) and ('transcription' not in v or matches_conversation_record_transcription(v['transcription']))))
def matches_conversation_record_format(v):
    return (True if ((type(v) is str and v == '') or v is None) else (type(v) is str and v in {'mp3', 'wav', 'vorbis'}))
def matches_conversation_record_retention_ttl(v):
    return (True if ((type(v) is str and v == '') or v is None) else (stands_for(v, stands_for_conversation_record_retention_ttl_else_then) if matches_value_decimal(v) else (type(v) is int or type(v) is float)))
def matches_conversation_record_transcription(v):
    return (True if ((type(v) is str and v == '') or v is None) else (type(v) is dict and (('language' not in v or matches_value_speech_language(v['language'])) and ('sentiment_analysis' not in v or matches_value_boolean(v['sentiment_analysis'])) and ('event_url' not in v or matches_value_one_url(v['event_url'])) and ('event_method' not in v or matches_value_method(v['event_method'])))))
def matches_conversation_stream(v):
    return matches_call_stream(v)
def matches_conversation_talk(v):
    return (type(v) is dict and 'text' in v and (('$schema' not in v or matches_call_create_schema(v['$schema'])) and matches_value_text(v['text']) and ('loop' not in v or matches_conversation_talk_loop(v['loop'])) and ('level' not in v or matches_conversation_talk_level(v['level'])) and ('language' not in v or matches_conversation_talk_language(v['language'])) and ('style' not in v or matches_conversation_talk_style(v['style'])) and ('premium' not in v or matches_conversation_talk_premium(v['premium']))))
def matches_conversation_talk_language(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_talk_language_2(v))
def matches_conversation_talk_level(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_talk_level(v))
def matches_conversation_talk_loop(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_talk_loop(v))
def matches_conversation_talk_premium(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_talk_premium(v))
def matches_conversation_talk_style(v):
    return (True if ((type(v) is str and v == '') or v is None) else matches_call_talk_style_2(v))
def matches_endpoint(v):
    return (type(v) is dict and dispatch(v, 'type', table_endpoint) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}))
def matches_endpoint_app(v):
    return (type(v) is dict and ('type' in v and 'user' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'app') and (type(v['user']) is str and (not matches_value_placeholder_variable(v['user'])) and len(v['user']) >= 1)))
def matches_endpoint_phone(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'phone') and matches_value_e164(v['number']) and ('dtmfAnswer' not in v or matches_format_dtmf(v['dtmfAnswer'])) and ('onAnswer' not in v or matches_endpoint_phone_onAnswer(v['onAnswer'])) and ('shaken' not in v or (type(v['shaken']) is str and len(v['shaken']) >= 1))))
def matches_endpoint_phone_onAnswer(v):
    return (type(v) is dict and 'url' in v and (matches_value_url(v['url']) and ('ringbackTone' not in v or matches_value_url(v['ringbackTone'])) and ('ringback' not in v or matches_value_url(v['ringback']))))
def matches_endpoint_phone_shaken(v):
    return (type(v) is str and len(v) >= 1)
def matches_endpoint_phone_type(v):
    return (type(v) is str and v == 'phone')
def matches_endpoint_sip(v):
    return (type(v) is dict and (((not 'uri' in v) or (not 'uri' in v)) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v)) and 'type' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'sip') and ('uri' not in v or matches_value_sip_uri(v['uri'])) and ('user' not in v or (type(v['user']) is str and (not matches_value_placeholder_variable(v['user'])) and len(v['user']) >= 1)) and ('domain' not in v or (type(v['domain']) is str and (not matches_value_placeholder_variable(v['domain'])) and len(v['domain']) >= 1)) and ('headers' not in v or (type(v['headers']) is dict and all_endpoint_sip_headers_additionalProperties(v['headers']))) and ('standardHeaders' not in v or matches_endpoint_sip_standardHeaders(v['standardHeaders'])) and ('standard_headers' not in v or matches_endpoint_sip_standardHeaders_2(v['standard_headers']))))
def matches_endpoint_sip_headers(v):
    return (type(v) is dict and all_endpoint_sip_headers_additionalProperties(v))
def all_endpoint_sip_headers_additionalProperties(v):
    for item in v:
        if (not (item in {} or type(v[item]) is str)):
            return False
    return True
def all_endpoint_sip_headers_allOf_0_if_propertyNames(v):
    for item in v:
        if (not (not ((not type(item) is str) or pattern_endpoint_sip_headers_allOf_0_if_propertyNames_not(item)))):
            return False
    return True
def pattern_endpoint_sip_headers_allOf_0_if_propertyNames_not(v):
    global pattern_endpoint_sip_headers_allOf_0_if_propertyNames_not
    pattern_endpoint_sip_headers_allOf_0_if_propertyNames_not = re.compile('^[Xx]-').search
    return pattern_endpoint_sip_headers_allOf_0_if_propertyNames_not(v)
def all_endpoint_sip_headers_allOf_1_if_propertyNames(v):
    for item in v:
        if (not matches_endpoint_sip_headers_allOf_1_if_propertyNames(item)):
            return False
    return True
def matches_endpoint_sip_headers_allOf_1_if_propertyNames(v):
    return (not ((not ((not type(v) is str) or not (v.isascii() and v.isprintable() and ' ' not in v))) and ((not type(v) is str) or pattern_endpoint_sip_headers_allOf_1_if_propertyNames_not(v))))
def pattern_endpoint_sip_headers_allOf_1_if_propertyNames_not(v):
    global pattern_endpoint_sip_headers_allOf_1_if_propertyNames_not
    pattern_endpoint_sip_headers_allOf_1_if_propertyNames_not = re.compile('^[Uu][Ss][Ee][Rr]-[Tt][Oo]-[Uu][Ss][Ee][Rr]\\Z').search
    return pattern_endpoint_sip_headers_allOf_1_if_propertyNames_not(v)
def matches_endpoint_sip_standardHeaders(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)))
def matches_endpoint_sip_standardHeaders_2(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)))
def matches_endpoint_sip_type(v):
    return (type(v) is str and v == 'sip')
def matches_endpoint_vbc(v):
    return (type(v) is dict and ('type' in v and 'extension' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'vbc') and (type(v['extension']) is str and len(v['extension']) >= 1)))
def matches_endpoint_websocket(v):
    return (type(v) is dict and ('type' in v and 'uri' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'websocket') and matches_value_websocket_uri(v['uri']) and ('content-type' not in v or matches_format_content_type(v['content-type'])) and ('headers' not in v or (type(v['headers']) is dict and all_endpoint_websocket_headers_propertyNames(v['headers']) and len(v['headers']) <= 85 and check_endpoint_websocket_headers_x_maxJsonBytes(v['headers']))) and ('authorization' not in v or matches_endpoint_websocket_authorization(v['authorization']))))
def matches_endpoint_websocket_authorization(v):
    return (type(v) is dict and ((not ('type' in v and (type(v['type']) is str and v['type'] == 'custom'))) or 'value' in v) and 'type' in v and ((type(v['type']) is str and v['type'] in {'vonage', 'custom'}) and ('value' not in v or (type(v['value']) is str and (not pattern_value_placeholder_anyOf_17_not(v['value'])) and len(v['value']) >= 1 and len(v['value']) <= 8191))))
def all_endpoint_websocket_headers_propertyNames(v):
    for item in v:
        if (not ((not type(item) is str) or len(item) <= 506)):
            return False
    return True
def stands_for_action_connect_limit_then(v):
    return (True if (matches_value_decimal(v) or ((type(v) is int or type(v) is float) and v == 0)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200))
def stands_for_action_connect_timeout_then(v):
    return (True if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120))
def stands_for_action_input_dtmf_maxDigits_then(v):
    return (True if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 22)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20))
def stands_for_action_input_dtmf_timeOut_then(v):
    return (True if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10))
def stands_for_action_input_maxDigits_then(v):
    return (True if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20))
def stands_for_action_input_speech_endOnSilence_then(v):
    return (True if (matches_value_decimal(v) or ((type(v) is int or type(v) is float) and v >= 0 and v <= 10)) else ((type(v) is int or type(v) is float) and v >= 0.4 and v <= 10))
def stands_for_action_input_speech_sensitivity_then(v):
    return (True if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 100)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 10 and v <= 100))
def stands_for_action_input_speech_startTimeout_then(v):
    return (True if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 60))
def stands_for_action_input_timeOut_then(v):
    return (True if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10))
def stands_for_action_pay_amount_then(v):
    return (True if matches_value_decimal(v) else ((type(v) is int or type(v) is float) and v > 0))
def stands_for_action_record_channels_then(v):
    return (True if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 32))
def stands_for_action_record_endOnSilence_then(v):
    return (True if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 10))
def stands_for_action_record_timeOut_then(v):
    return (True if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 7200))
def stands_for_action_wait_timeout_then(v):
    return (True if (matches_value_decimal(v) or (type(v) is int or type(v) is float)) else ((type(v) is int or type(v) is float) and v >= 0.1 and v <= 7200))
def stands_for_call_create_length_timer_else_then(v):
    return (True if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400))
def stands_for_call_create_ringing_timer_else_then(v):
    return (True if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120))
def stands_for_conversation_record_retention_ttl_else_then(v):
    return (True if matches_value_decimal(v) else (type(v) is int or type(v) is float))
def stands_for_value_advanced_machine_detection_beep_timeout_then(v):
    return (True if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 30 and v <= 120)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 45 and v <= 120))
def stands_for_value_boolean_then(v):
    return (True if (type(v) is str and v in {'true', 'false'}) else type(v) is bool)
def stands_for_value_level_then(v):
    return (True if matches_value_decimal(v) else ((type(v) is int or type(v) is float) and v >= -1 and v <= 1))
def stands_for_value_loop_then(v):
    return (True if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0))
def matches_format_content_type(v):
    return (type(v) is str and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
def check_format_dtmf(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_format_dtmf(v))
def matches_format_dtmf(v):
    return (type(v) is str and (v in passed_format_dtmf or passes(v, passed_format_dtmf, check_format_dtmf)))
def pattern_format_dtmf(v):
    global pattern_format_dtmf
    pattern_format_dtmf = re.compile('^[0-9*#p]+\\Z').search
    return pattern_format_dtmf(v)
def check_format_e164(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_format_e164(v))
def matches_format_e164(v):
    return (type(v) is str and (v in passed_format_e164 or passes(v, passed_format_e164, check_format_e164)))
def pattern_format_e164(v):
    global pattern_format_e164
    pattern_format_e164 = re.compile('^[1-9][0-9]{6,14}\\Z').search
    return pattern_format_e164(v)
def check_format_sip_uri(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and SEMANTIC_CHECKS['sip-uri'](v) is None)
def matches_format_sip_uri(v):
    return (type(v) is str and (v in passed_format_sip_uri or passes(v, passed_format_sip_uri, check_format_sip_uri)))
def check_format_ssml(v):
    return (matches('ssml', v) and SEMANTIC_CHECKS['ssml'](v) is None)
def matches_format_ssml(v):
    return (type(v) is str and (v in passed_format_ssml or passes(v, passed_format_ssml, check_format_ssml)))
def check_format_url(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and SEMANTIC_CHECKS['url'](v) is None)
def matches_format_url(v):
    return (type(v) is str and (v in passed_format_url or passes(v, passed_format_url, check_format_url)))
def check_format_websocket_uri(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and SEMANTIC_CHECKS['websocket-uri'](v) is None)
def matches_format_websocket_uri(v):
    return (type(v) is str and (v in passed_format_websocket_uri or passes(v, passed_format_websocket_uri, check_format_websocket_uri)))
def matches_ncco(v):
    return (type(v) is list and all_ncco_items(v) and len(v) >= 1)
def all_ncco_items(v):
    for item in v:
        if (not matches_ncco_items(item)):
            return False
    return True
def matches_ncco_items(v):
    return (type(v) is dict and ('action' not in v or matches_ncco_items_allOf_0_action(v['action'])) and ('action' not in v or matches_ncco_items_allOf_1_action(v['action'])) and dispatch(v, 'action', table_ncco_items) and 'action' in v and matches_ncco_items_action(v['action']))
def matches_ncco_items_action(v):
    return (True if (type(v) is str and v == 'pay') else (type(v) is str and v in {'connect', 'conversation', 'input', 'notify', 'record', 'stream', 'talk', 'transfer', 'wait'}))
def matches_ncco_items_allOf_0_action(v):
    return (not (type(v) is str and v == 'websocket'))
def matches_ncco_items_allOf_1_action(v):
    return (not (type(v) is str and v == 'hangup'))
def matches_response_call(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v) and (type(v['uuid']) is str and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and type(v['status']) is str and ('direction' not in v or matches_value_string_or_null(v['direction'])) and ('rate' not in v or matches_value_number_or_string(v['rate'])) and ('price' not in v or matches_value_number_or_string(v['price'])) and ('duration' not in v or matches_value_number_or_string(v['duration'])) and ('start_time' not in v or matches_value_string_or_null(v['start_time'])) and ('end_time' not in v or matches_value_string_or_null(v['end_time'])) and ('network' not in v or matches_value_string_or_null(v['network'])) and ('to' not in v or ((not (not type(v['to']) is list)) or type(v['to']) is dict)) and ('from' not in v or ((not (not type(v['from']) is list)) or type(v['from']) is dict)) and ('_links' not in v or matches_response_call_links(v['_links']))))
def matches_response_call_links(v):
    return (type(v) is dict and ('self' not in v or matches_response_call_links_self(v['self'])))
def matches_response_call_links_2(v):
    return (type(v) is dict and ('self' not in v or matches_response_call_links_self(v['self'])))
def matches_response_call_links_self(v):
    return (type(v) is dict and ('href' not in v or type(v['href']) is str))
def matches_response_calls(v):
    return (type(v) is dict and '_embedded' in v and (('count' not in v or (type(v['count']) is int or (type(v['count']) is float and v['count'].is_integer()))) and ('page_size' not in v or (type(v['page_size']) is int or (type(v['page_size']) is float and v['page_size'].is_integer()))) and ('record_index' not in v or (type(v['record_index']) is int or (type(v['record_index']) is float and v['record_index'].is_integer()))) and ('_links' not in v or matches_response_call_links_2(v['_links'])) and matches_response_calls_embedded(v['_embedded'])))
def matches_response_calls_embedded(v):
    return (type(v) is dict and 'calls' in v and (type(v['calls']) is list and all_response_calls_embedded_calls_items(v['calls'])))
def all_response_calls_embedded_calls_items(v):
    for item in v:
        if (not matches_response_call(item)):
            return False
    return True
def matches_response_created(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v) and (type(v['uuid']) is str and type(v['status']) is str and ('direction' not in v or type(v['direction']) is str) and ('conversation_uuid' not in v or type(v['conversation_uuid']) is str)))
def matches_response_error(v):
    return (type(v) is dict and (('type' not in v or matches_response_error_type(v['type'])) and ('title' not in v or type(v['title']) is str) and ('error_title' not in v or type(v['error_title']) is str) and ('detail' not in v or type(v['detail']) is str) and ('invalid_parameters' not in v or ((not (not type(v['invalid_parameters']) is dict)) or (type(v['invalid_parameters']) is list and all_response_error_invalid_parameters_then_items(v['invalid_parameters']))))))
def all_response_error_invalid_parameters_then_items(v):
    for item in v:
        if (not matches_response_error_invalid_parameters_then_items(item)):
            return False
    return True
def matches_response_error_invalid_parameters_then_items(v):
    return (type(v) is dict and (('name' not in v or type(v['name']) is str) and ('reason' not in v or type(v['reason']) is str)))
def matches_response_error_type(v):
    return ((not (not (type(v) is int or (type(v) is float and v.is_integer())))) or type(v) is str)
def matches_response_message(v):
    return (type(v) is dict and ('message' in v and 'uuid' in v) and (type(v['message']) is str and type(v['uuid']) is str))
def matches_value_advanced_machine_detection(v):
    return (type(v) is dict and (('behavior' not in v or (type(v['behavior']) is str and v['behavior'] in {'continue', 'hangup'})) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'detect', 'detect_beep', 'default'})) and ('beep_timeout' not in v or matches_value_advanced_machine_detection_beep_timeout(v['beep_timeout'])) and ('callScreener' not in v or matches_value_boolean(v['callScreener']))))
def matches_value_advanced_machine_detection_beep_timeout(v):
    return (stands_for(v, stands_for_value_advanced_machine_detection_beep_timeout_then) if (matches_value_decimal(v) or ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 30 and v <= 120)) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 45 and v <= 120))
def matches_value_boolean(v):
    return (stands_for(v, stands_for_value_boolean_then) if (type(v) is str and v in {'true', 'false'}) else type(v) is bool)
def check_value_decimal(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_decimal(v))
def matches_value_decimal(v):
    return (type(v) is str and (v in passed_value_decimal or passes(v, passed_value_decimal, check_value_decimal)))
def pattern_value_decimal(v):
    global pattern_value_decimal
    pattern_value_decimal = re.compile('^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?\\Z').search
    return pattern_value_decimal(v)
def matches_value_e164(v):
    return (type(v) is str and matches_format_e164(v) and (not matches_value_placeholder(v)))
def matches_value_legs(v):
    return (type(v) is list and all_value_legs_items(v))
def all_value_legs_items(v):
    for item in v:
        if (not type(item) is str):
            return False
    return True
def matches_value_level(v):
    return (stands_for(v, stands_for_value_level_then) if matches_value_decimal(v) else ((type(v) is int or type(v) is float) and v >= -1 and v <= 1))
def matches_value_loop(v):
    return (stands_for(v, stands_for_value_loop_then) if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0))
def matches_value_method(v):
    return (True if (type(v) is str and (v in passed_value_method_if or passes(v, passed_value_method_if, check_value_method_if))) else (type(v) is str and v in {'GET', 'POST'}))
def check_value_method_if(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_method_if(v))
def pattern_value_method_if(v):
    global pattern_value_method_if
    pattern_value_method_if = re.compile('^(?:[Gg][Ee][Tt]|[Pp][Oo][Ss][Tt])\\Z').search
    return pattern_value_method_if(v)
def matches_value_number_or_string(v):
    return ((not (not (type(v) is type(None) or (type(v) is int or type(v) is float)))) or type(v) is str)
def matches_value_one_url(v):
    return (type(v) is list and all_value_one_url_items(v) and len(v) >= 1 and len(v) <= 1)
def all_value_one_url_items(v):
    for item in v:
        if (not matches_value_url(item)):
            return False
    return True
def matches_value_placeholder(v):
    return (type(v) is str and (not matches_value_placeholder_plain(v)) and (matches_value_placeholder_variable(v) or pattern_value_placeholder_anyOf_1(v) or pattern_value_placeholder_anyOf_2(v) or pattern_value_placeholder_anyOf_3(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_4(v)) or pattern_value_placeholder_anyOf_5(v) or pattern_value_placeholder_anyOf_6(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_7(v)) or pattern_value_placeholder_anyOf_8(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_9(v)) or pattern_value_placeholder_anyOf_10(v) or pattern_value_placeholder_anyOf_11(v) or pattern_value_placeholder_anyOf_12(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_13(v)) or pattern_value_placeholder_anyOf_14(v) or pattern_value_placeholder_anyOf_15(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_16(v)) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_17(v)) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_18(v)) or pattern_value_placeholder_anyOf_19(v) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_20(v)) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_21(v)) or pattern_value_placeholder_anyOf_22(v) or pattern_value_placeholder_anyOf_23(v) or pattern_value_placeholder_anyOf_24(v)))
def pattern_value_placeholder_anyOf_1(v):
    global pattern_value_placeholder_anyOf_1
    pattern_value_placeholder_anyOf_1 = re.compile('^(?:[A-Za-z]+:(?://)?)?[^\\[/?#;]*\\[(?:[A-Za-z][A-Za-z0-9 _-]*)\\]').search
    return pattern_value_placeholder_anyOf_1(v)
def pattern_value_placeholder_anyOf_10(v):
    global pattern_value_placeholder_anyOf_10
    pattern_value_placeholder_anyOf_10 = re.compile('^[A-Za-z]+:(?:(?://)?[^/?#@]*@[^/?#@;_]*(?:[A-Z]_|__)|__[A-Za-z0-9_]+__[@:])').search
    return pattern_value_placeholder_anyOf_10(v)
def pattern_value_placeholder_anyOf_11(v):
    global pattern_value_placeholder_anyOf_11
    pattern_value_placeholder_anyOf_11 = re.compile('^[A-Za-z]+:(?://)?[^/?#]*YOUR').search
    return pattern_value_placeholder_anyOf_11(v)
def pattern_value_placeholder_anyOf_12(v):
    global pattern_value_placeholder_anyOf_12
    pattern_value_placeholder_anyOf_12 = re.compile('^[A-Za-z]+:(?://)?(?:[^/?#@]*@)?[+]?(?:undefined|null|None|nil|NaN|[A-Z]{2,}|[Yy]our[A-Za-z_-]*|[.]{2,}|(?:[Xx]{1,3}[.]){3}[Xx]{1,3})(?::[0-9A-Za-z_]*)?[/?#;]').search
    return pattern_value_placeholder_anyOf_12(v)
def pattern_value_placeholder_anyOf_13(v):
    global pattern_value_placeholder_anyOf_13
    pattern_value_placeholder_anyOf_13 = re.compile('^[A-Za-z]+:(?://)?(?:[^/?#@]*@)?[+]?(?:undefined|null|None|nil|NaN|[A-Z]{2,}|[Yy]our[A-Za-z_-]*|[.]{2,}|(?:[Xx]{1,3}[.]){3}[Xx]{1,3})(?::[0-9A-Za-z_]*)?\\Z').search
    return pattern_value_placeholder_anyOf_13(v)
def pattern_value_placeholder_anyOf_14(v):
    global pattern_value_placeholder_anyOf_14
    pattern_value_placeholder_anyOf_14 = re.compile('^[Ss][Ii][Pp][Ss]?:[+]?(?:undefined|null|None|nil|NaN)[@:]').search
    return pattern_value_placeholder_anyOf_14(v)
def pattern_value_placeholder_anyOf_15(v):
    global pattern_value_placeholder_anyOf_15
    pattern_value_placeholder_anyOf_15 = re.compile('^[+]?(?:undefined|null|None|nil|NaN)[/:@?]').search
    return pattern_value_placeholder_anyOf_15(v)
def pattern_value_placeholder_anyOf_16(v):
    global pattern_value_placeholder_anyOf_16
    pattern_value_placeholder_anyOf_16 = re.compile('^[+]?(?:undefined|null|None|nil|NaN|TODO|todo|FIXME|fixme|TB[ACD]|tb[acd]|[Cc]hange[Mm]e|CHANGEME|[Pp]laceholder|PLACEHOLDER|[Hh]ost(?:name)?|HOST(?:NAME)?|[Pp]hone|PHONE|[Uu]ri|URI|[Ff]rom|FROM|[Tt]o|TO)\\Z').search
    return pattern_value_placeholder_anyOf_16(v)
def pattern_value_placeholder_anyOf_17(v):
    global pattern_value_placeholder_anyOf_17
    pattern_value_placeholder_anyOf_17 = re.compile('^[A-Za-z0-9_ -]*(?:[Nn]umber|NUMBER|[Uu]rl|URL|[Dd]omain|DOMAIN|[Hh]ere|HERE)\\Z').search
    return pattern_value_placeholder_anyOf_17(v)
def pattern_value_placeholder_anyOf_17_not(v):
    global pattern_value_placeholder_anyOf_17_not
    pattern_value_placeholder_anyOf_17_not = re.compile('[^ -~]').search
    return pattern_value_placeholder_anyOf_17_not(v)
def pattern_value_placeholder_anyOf_18(v):
    global pattern_value_placeholder_anyOf_18
    pattern_value_placeholder_anyOf_18 = re.compile('^(?:[Yy]our|YOUR|[Ii]nsert|INSERT|[Ee]nter|ENTER|[Rr]eplace|REPLACE|[Cc]hange|CHANGE)[A-Z _-][A-Za-z0-9 _-]*\\Z').search
    return pattern_value_placeholder_anyOf_18(v)
def pattern_value_placeholder_anyOf_19(v):
    global pattern_value_placeholder_anyOf_19
    pattern_value_placeholder_anyOf_19 = re.compile('^(?:process[.]env|os[.]environ|os[.]getenv|System[.]getenv|ENV|env)[\\[.(]').search
    return pattern_value_placeholder_anyOf_19(v)
def pattern_value_placeholder_anyOf_2(v):
    global pattern_value_placeholder_anyOf_2
    pattern_value_placeholder_anyOf_2 = re.compile('^(?:[A-Za-z]+:(?://)?)?[+]?[$]').search
    return pattern_value_placeholder_anyOf_2(v)
def pattern_value_placeholder_anyOf_20(v):
    global pattern_value_placeholder_anyOf_20
    pattern_value_placeholder_anyOf_20 = re.compile('^[+(]?[0-9() .-]*[Xx][Xx][0-9Xx() .-]*\\Z').search
    return pattern_value_placeholder_anyOf_20(v)
def pattern_value_placeholder_anyOf_21(v):
    global pattern_value_placeholder_anyOf_21
    pattern_value_placeholder_anyOf_21 = re.compile('^[+]?[0-9 -]*(?:[*#_?]{3,}|[.]{3})[0-9 .-]*\\Z').search
    return pattern_value_placeholder_anyOf_21(v)
def pattern_value_placeholder_anyOf_22(v):
    global pattern_value_placeholder_anyOf_22
    pattern_value_placeholder_anyOf_22 = re.compile('^[A-Za-z]+://[Xx]{4,}[.-]').search
    return pattern_value_placeholder_anyOf_22(v)
def pattern_value_placeholder_anyOf_23(v):
    global pattern_value_placeholder_anyOf_23
    pattern_value_placeholder_anyOf_23 = re.compile('…').search
    return pattern_value_placeholder_anyOf_23(v)
def pattern_value_placeholder_anyOf_24(v):
    global pattern_value_placeholder_anyOf_24
    pattern_value_placeholder_anyOf_24 = re.compile('^[A-Za-z]+://[^?#]*/[.]{3}/').search
    return pattern_value_placeholder_anyOf_24(v)
def pattern_value_placeholder_anyOf_3(v):
    global pattern_value_placeholder_anyOf_3
    pattern_value_placeholder_anyOf_3 = re.compile('^[A-Za-z]+://[^/?#@$]*[$][^/?#@]*[/?#]').search
    return pattern_value_placeholder_anyOf_3(v)
def pattern_value_placeholder_anyOf_4(v):
    global pattern_value_placeholder_anyOf_4
    pattern_value_placeholder_anyOf_4 = re.compile('^[A-Za-z]+://[^/?#@$]*[$][^/?#@]*\\Z').search
    return pattern_value_placeholder_anyOf_4(v)
def pattern_value_placeholder_anyOf_5(v):
    global pattern_value_placeholder_anyOf_5
    pattern_value_placeholder_anyOf_5 = re.compile('^[A-Za-z]+:(?://)?[^/?#@]*@[^/?#@;$]*[$]').search
    return pattern_value_placeholder_anyOf_5(v)
def pattern_value_placeholder_anyOf_6(v):
    global pattern_value_placeholder_anyOf_6
    pattern_value_placeholder_anyOf_6 = re.compile('^[A-Za-z]+:(?://)?[^/?#]*%7[Bb]').search
    return pattern_value_placeholder_anyOf_6(v)
def pattern_value_placeholder_anyOf_7(v):
    global pattern_value_placeholder_anyOf_7
    pattern_value_placeholder_anyOf_7 = re.compile('^[+]?(?:[A-Z][A-Z0-9]*_[A-Z0-9_]*|__[A-Za-z0-9_]+)\\Z').search
    return pattern_value_placeholder_anyOf_7(v)
def pattern_value_placeholder_anyOf_8(v):
    global pattern_value_placeholder_anyOf_8
    pattern_value_placeholder_anyOf_8 = re.compile('^[A-Za-z]+://[^/?#@_]*(?:[A-Z]_|__)[^/?#@]*[/?#]').search
    return pattern_value_placeholder_anyOf_8(v)
def pattern_value_placeholder_anyOf_9(v):
    global pattern_value_placeholder_anyOf_9
    pattern_value_placeholder_anyOf_9 = re.compile('^[A-Za-z]+://[^/?#@_]*(?:[A-Z]_|__)[^/?#@]*\\Z').search
    return pattern_value_placeholder_anyOf_9(v)
def check_value_placeholder_plain(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_plain(v))
def matches_value_placeholder_plain(v):
    return (type(v) is str and (v in passed_value_placeholder_plain or passes(v, passed_value_placeholder_plain, check_value_placeholder_plain)))
def pattern_value_placeholder_plain(v):
    global pattern_value_placeholder_plain
    pattern_value_placeholder_plain = re.compile('^(?:[0-9]+|(?:https?|wss?)://(?:[a-wz][a-z0-9-]*[.])+[a-z]{2,}(?::[0-9]+)?(?:/[A-Za-z0-9_~-]+(?:[.][A-Za-z0-9_~-]+)*)*/?(?:[?][A-Za-z0-9_~=&-]*)?)\\Z').search
    return pattern_value_placeholder_plain(v)
def matches_value_placeholder_variable(v):
    return (type(v) is str and (pattern_value_placeholder_variable_anyOf_0(v) or pattern_value_placeholder_variable_anyOf_1(v) or pattern_value_placeholder_variable_anyOf_2(v) or pattern_value_placeholder_variable_anyOf_3(v) or pattern_value_placeholder_variable_anyOf_4(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_variable_anyOf_5(v))))
def pattern_value_placeholder_variable_anyOf_0(v):
    global pattern_value_placeholder_variable_anyOf_0
    pattern_value_placeholder_variable_anyOf_0 = re.compile('^YOUR[ _-]').search
    return pattern_value_placeholder_variable_anyOf_0(v)
def pattern_value_placeholder_variable_anyOf_1(v):
    global pattern_value_placeholder_variable_anyOf_1
    pattern_value_placeholder_variable_anyOf_1 = re.compile('[{][^{}]*[}]').search
    return pattern_value_placeholder_variable_anyOf_1(v)
def pattern_value_placeholder_variable_anyOf_2(v):
    global pattern_value_placeholder_variable_anyOf_2
    pattern_value_placeholder_variable_anyOf_2 = re.compile('<(?:[0-9 _-]*[A-Za-z][A-Za-z0-9 _-]*|[%?][^<>]*)>').search
    return pattern_value_placeholder_variable_anyOf_2(v)
def pattern_value_placeholder_variable_anyOf_3(v):
    global pattern_value_placeholder_variable_anyOf_3
    pattern_value_placeholder_variable_anyOf_3 = re.compile('(?:\\[|%5[Bb])object(?: |[+]|%20)Object(?:\\]|%5[Dd])').search
    return pattern_value_placeholder_variable_anyOf_3(v)
def pattern_value_placeholder_variable_anyOf_4(v):
    global pattern_value_placeholder_variable_anyOf_4
    pattern_value_placeholder_variable_anyOf_4 = re.compile('%(?:[sdv][^A-Za-z0-9]|[0-9][$][sd]|[(][A-Za-z0-9_]+[)][sd]|[A-F]?[G-Z_][A-Z0-9_]*%)').search
    return pattern_value_placeholder_variable_anyOf_4(v)
def pattern_value_placeholder_variable_anyOf_5(v):
    global pattern_value_placeholder_variable_anyOf_5
    pattern_value_placeholder_variable_anyOf_5 = re.compile('%[sdv]\\Z').search
    return pattern_value_placeholder_variable_anyOf_5(v)
def matches_value_provider_options(v):
    return type(v) is dict
def matches_value_sip_uri(v):
    return (type(v) is str and matches_format_sip_uri(v) and (not matches_value_placeholder(v)) and (not (type(v) is str and (v in passed_value_sip_uri_allOf_1_not or passes(v, passed_value_sip_uri_allOf_1_not, pattern_value_sip_uri_allOf_1_not)))) and (not (type(v) is str and (v in passed_value_sip_uri_allOf_2_not or passes(v, passed_value_sip_uri_allOf_2_not, pattern_value_sip_uri_allOf_2_not)))))
def pattern_value_sip_uri_allOf_1_not(v):
    global pattern_value_sip_uri_allOf_1_not
    pattern_value_sip_uri_allOf_1_not = re.compile('^[Ss][Ii][Pp][Ss]?:/*(?:[Ss][Ii][Pp][Ss]?|[Tt][Ee][Ll]|[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?):').search
    return pattern_value_sip_uri_allOf_1_not(v)
def pattern_value_sip_uri_allOf_2_not(v):
    global pattern_value_sip_uri_allOf_2_not
    pattern_value_sip_uri_allOf_2_not = re.compile('^[Ss][Ii][Pp][Ss]?://').search
    return pattern_value_sip_uri_allOf_2_not(v)
def matches_value_speech_language(v):
    return type(v) is str
def matches_value_string_or_null(v):
    return ((not (not type(v) is type(None))) or type(v) is str)
def matches_value_style(v):
    return (stands_for(v, stands_for_value_loop_then) if matches_value_decimal(v) else ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0))
def matches_value_talk_language(v):
    return type(v) is str
def matches_value_text(v):
    return (type(v) is str and ((matches_format_ssml(v) and check_value_text_allOf_1_then_x_maxTextLength(v)) if (type(v) is str and (v in passed_value_text_allOf_1_if or passes(v, passed_value_text_allOf_1_if, pattern_value_text_allOf_1_if))) else len(v) <= 1500))
def pattern_value_text_allOf_1_if(v):
    global pattern_value_text_allOf_1_if
    pattern_value_text_allOf_1_if = re.compile('<[/]?(?:[Ss][Pp][Ee][Aa][Kk]|break|emphasis|phoneme|prosody|say-as|amazon:[a-z-]+)[ \t\r\n/>]|</(?:lang|mark|p|s|sub|w|audio|voice)>|<(?:lang|mark|p|s|sub|w|audio|voice)(?:/>|[ \t\r\n]+(?:/>|[A-Za-z:-]+=))').search
    return pattern_value_text_allOf_1_if(v)
def matches_value_transcription(v):
    return (type(v) is dict and (('language' not in v or matches_value_speech_language(v['language'])) and ('eventUrl' not in v or matches_value_one_url(v['eventUrl'])) and ('eventMethod' not in v or matches_value_method(v['eventMethod'])) and ('sentimentAnalysis' not in v or matches_value_boolean(v['sentimentAnalysis'])) and ('provider' not in v or type(v['provider']) is str) and ('providerOptions' not in v or matches_value_provider_options(v['providerOptions']))))
def matches_value_url(v):
    return (type(v) is str and matches_format_url(v) and (not matches_value_placeholder(v)) and (not (type(v) is str and (v in passed_value_url_allOf_1_not or passes(v, passed_value_url_allOf_1_not, pattern_value_url_allOf_1_not)))))
def pattern_value_url_allOf_1_not(v):
    global pattern_value_url_allOf_1_not
    pattern_value_url_allOf_1_not = re.compile('^[A-Za-z]+:/*(?:[Hh][Tt][Tt][Pp]|[Ww][Ss])[Ss]?(?::/|//)').search
    return pattern_value_url_allOf_1_not(v)
def matches_value_websocket_uri(v):
    return (type(v) is str and matches_format_websocket_uri(v) and (not matches_value_placeholder(v)) and (not (type(v) is str and (v in passed_value_url_allOf_1_not or passes(v, passed_value_url_allOf_1_not, pattern_value_url_allOf_1_not)))))
def matches_webhook_answer(v):
    return (type(v) is dict and (('from' not in v or matches_value_string_or_null(v['from'])) and ('to' not in v or matches_value_string_or_null(v['to'])) and ('from_user' not in v or matches_value_string_or_null(v['from_user'])) and ('endpoint_type' not in v or matches_value_string_or_null(v['endpoint_type'])) and ('uuid' not in v or matches_value_string_or_null(v['uuid'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('region_url' not in v or matches_value_string_or_null(v['region_url'])) and ('custom_data' not in v or ((not (not type(v['custom_data']) is type(None))) or type(v['custom_data']) is dict)) and ('SipHeader_User-to-User' not in v or matches_value_string_or_null(v['SipHeader_User-to-User'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp']))))
def matches_webhook_error(v):
    return (type(v) is dict and 'reason' in v and (type(v['reason']) is str and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp']))))
def matches_webhook_event(v):
    return (type(v) is dict and (('from' not in v or matches_value_string_or_null(v['from'])) and ('to' not in v or matches_value_string_or_null(v['to'])) and ('uuid' not in v or matches_value_string_or_null(v['uuid'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp'])) and ('call_uuid' not in v or matches_value_string_or_null(v['call_uuid'])) and ('status' not in v or type(v['status']) is str) and ('direction' not in v or matches_value_string_or_null(v['direction'])) and ('detail' not in v or matches_value_string_or_null(v['detail'])) and ('sip_code' not in v or matches_webhook_event_sip_code(v['sip_code'])) and ('sub_state' not in v or matches_value_string_or_null(v['sub_state'])) and ('start_time' not in v or matches_value_string_or_null(v['start_time'])) and ('end_time' not in v or matches_value_string_or_null(v['end_time'])) and ('duration' not in v or matches_value_number_or_string(v['duration'])) and ('rate' not in v or matches_value_number_or_string(v['rate'])) and ('price' not in v or matches_value_number_or_string(v['price'])) and ('network' not in v or matches_value_string_or_null(v['network'])) and ('disconnected_by' not in v or matches_value_string_or_null(v['disconnected_by'])) and ('headers' not in v or type(v['headers']) is dict)))
def matches_webhook_event_sip_code(v):
    return ((not (not type(v) is type(None))) or (type(v) is int or (type(v) is float and v.is_integer())))
def matches_webhook_fallback(v):
    return (type(v) is dict and 'original_request' in v and (('reason' not in v or type(v['reason']) is str) and matches_webhook_fallback_original_request(v['original_request']) and ('uuid' not in v or matches_value_string_or_null(v['uuid'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp']))))
def matches_webhook_fallback_original_request(v):
    return (type(v) is dict and (('url' not in v or type(v['url']) is str) and ('type' not in v or type(v['type']) is str)))
def matches_webhook_input(v):
    return (type(v) is dict and ('dtmf' in v or 'speech' in v) and (('from' not in v or matches_value_string_or_null(v['from'])) and ('to' not in v or matches_value_string_or_null(v['to'])) and ('uuid' not in v or matches_value_string_or_null(v['uuid'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp'])) and ('dtmf' not in v or matches_webhook_input_dtmf(v['dtmf'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)) and ('speech' not in v or matches_webhook_input_speech(v['speech']))))
def matches_webhook_input_dtmf(v):
    return (True if (type(v) is str or type(v) is type(None)) else (type(v) is dict and (('digits' not in v or matches_value_string_or_null(v['digits'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)))))
def matches_webhook_input_speech(v):
    return (type(v) is dict and (('timeout_reason' not in v or matches_value_string_or_null(v['timeout_reason'])) and ('error' not in v or matches_value_string_or_null(v['error'])) and ('recording_url' not in v or matches_value_string_or_null(v['recording_url'])) and ('results' not in v or (type(v['results']) is list and all_webhook_input_speech_results_items(v['results'])))))
def all_webhook_input_speech_results_items(v):
    for item in v:
        if (not matches_webhook_input_speech_results_items(item)):
            return False
    return True
def matches_webhook_input_speech_results_items(v):
    return (type(v) is dict and (('text' not in v or type(v['text']) is str) and ('confidence' not in v or ((not (not type(v['confidence']) is str)) or (type(v['confidence']) is int or type(v['confidence']) is float)))))
def matches_webhook_notify(v):
    return (type(v) is dict and 'payload' in v and (type(v['payload']) is dict and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp']))))
def matches_webhook_record(v):
    return (type(v) is dict and 'recording_url' in v and (type(v['recording_url']) is str and ('recording_uuid' not in v or matches_value_string_or_null(v['recording_uuid'])) and ('size' not in v or matches_webhook_event_sip_code(v['size'])) and ('start_time' not in v or matches_value_string_or_null(v['start_time'])) and ('end_time' not in v or matches_value_string_or_null(v['end_time'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp']))))
def matches_webhook_transcription(v):
    return (type(v) is dict and ('transcription_url' in v or 'status' in v) and (('transcription_url' not in v or type(v['transcription_url']) is str) and ('status' not in v or type(v['status']) is str) and ('type' not in v or type(v['type']) is str) and ('recording_uuid' not in v or matches_value_string_or_null(v['recording_uuid'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('provider' not in v or matches_value_string_or_null(v['provider']))))
def matches_webhook_transfer(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v) and (('conversation_uuid_from' not in v or type(v['conversation_uuid_from']) is str) and ('conversation_uuid_to' not in v or type(v['conversation_uuid_to']) is str) and ('uuid' not in v or matches_value_string_or_null(v['uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp'])) and ('type' not in v or type(v['type']) is str)))
def matches_websocket_command(v):
    return (type(v) is dict and ((not ('action' in v and (type(v['action']) is str and v['action'] == 'notify'))) or 'payload' in v) and 'action' in v and ((type(v['action']) is str and v['action'] in {'clear', 'notify'}) and ('payload' not in v or type(v['payload']) is dict)))
def matches_websocket_event(v):
    return (type(v) is dict and 'event' in v and (type(v['event']) is str and ('content-type' not in v or type(v['content-type']) is str) and ('digit' not in v or type(v['digit']) is str) and ('duration' not in v or (type(v['duration']) is int or type(v['duration']) is float)) and ('payload' not in v or type(v['payload']) is dict)))
check_endpoint_websocket_headers_x_maxJsonBytes = ASSERTIONS['x-maxJsonBytes'](512)
check_value_text_allOf_1_then_x_maxTextLength = ASSERTIONS['x-maxTextLength'](1500)
passed_action_record_allOf_1_if_channels_anyOf_1 = set()  # check_action_record_allOf_1_if_channels_anyOf_1
passed_action_stream_streamUrl_items_not = set()  # pattern_action_stream_streamUrl_items_not
passed_format_dtmf = set()  # check_format_dtmf
passed_format_e164 = set()  # check_format_e164
passed_format_sip_uri = set()  # check_format_sip_uri
passed_format_ssml = set()  # check_format_ssml
passed_format_url = set()  # check_format_url
passed_format_websocket_uri = set()  # check_format_websocket_uri
passed_value_decimal = set()  # check_value_decimal
passed_value_method_if = set()  # check_value_method_if
passed_value_placeholder_plain = set()  # check_value_placeholder_plain
passed_value_sip_uri_allOf_1_not = set()  # pattern_value_sip_uri_allOf_1_not
passed_value_sip_uri_allOf_2_not = set()  # pattern_value_sip_uri_allOf_2_not
passed_value_text_allOf_1_if = set()  # pattern_value_text_allOf_1_if
passed_value_url_allOf_1_not = set()  # pattern_value_url_allOf_1_not
table_call_endpoint = {'phone': matches_call_endpoint_phone, 'sip': matches_call_endpoint_sip, 'websocket': matches_endpoint_websocket, 'vbc': matches_endpoint_vbc, 'app': matches_endpoint_app}
table_endpoint = {'phone': matches_endpoint_phone, 'sip': matches_endpoint_sip, 'websocket': matches_endpoint_websocket, 'app': matches_endpoint_app, 'vbc': matches_endpoint_vbc}
table_ncco_items = {'talk': matches_action_talk, 'stream': matches_action_stream, 'record': matches_action_record, 'conversation': matches_action_conversation, 'connect': matches_action_connect, 'input': matches_action_input, 'notify': matches_action_notify, 'wait': matches_action_wait, 'transfer': matches_action_transfer, 'pay': matches_action_pay}
#: By URI, whether the platform takes a JSON value.
TOLERATED: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/account/number.json': matches_account_number,
    'https://voiceschema.github.io/schemas/v1/account/numbers.json': matches_account_numbers,
    'https://voiceschema.github.io/schemas/v1/action/connect.json': matches_action_connect,
    'https://voiceschema.github.io/schemas/v1/action/conversation.json': matches_action_conversation,
    'https://voiceschema.github.io/schemas/v1/action/input.json': matches_action_input,
    'https://voiceschema.github.io/schemas/v1/action/notify.json': matches_action_notify,
    'https://voiceschema.github.io/schemas/v1/action/pay.json': matches_action_pay,
    'https://voiceschema.github.io/schemas/v1/action/record.json': matches_action_record,
    'https://voiceschema.github.io/schemas/v1/action/stream.json': matches_action_stream,
    'https://voiceschema.github.io/schemas/v1/action/talk.json': matches_action_talk,
    'https://voiceschema.github.io/schemas/v1/action/transfer.json': matches_action_transfer,
    'https://voiceschema.github.io/schemas/v1/action/wait.json': matches_action_wait,
    'https://voiceschema.github.io/schemas/v1/call/create.json': matches_call_create,
    'https://voiceschema.github.io/schemas/v1/call/create-v2.json': matches_call_create_v2,
    'https://voiceschema.github.io/schemas/v1/call/dtmf.json': matches_call_dtmf,
    'https://voiceschema.github.io/schemas/v1/call/endpoint.json': matches_call_endpoint,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/phone.json': matches_call_endpoint_phone,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/sip.json': matches_call_endpoint_sip,
    'https://voiceschema.github.io/schemas/v1/call/input/dtmf.json': matches_call_input_dtmf,
    'https://voiceschema.github.io/schemas/v1/call/modify.json': matches_call_modify,
    'https://voiceschema.github.io/schemas/v1/call/stream.json': matches_call_stream,
    'https://voiceschema.github.io/schemas/v1/call/talk.json': matches_call_talk,
    'https://voiceschema.github.io/schemas/v1/caller-id.json': matches_caller_id,
    'https://voiceschema.github.io/schemas/v1/conversation/record.json': matches_conversation_record,
    'https://voiceschema.github.io/schemas/v1/conversation/stream.json': matches_conversation_stream,
    'https://voiceschema.github.io/schemas/v1/conversation/talk.json': matches_conversation_talk,
    'https://voiceschema.github.io/schemas/v1/endpoint.json': matches_endpoint,
    'https://voiceschema.github.io/schemas/v1/endpoint/app.json': matches_endpoint_app,
    'https://voiceschema.github.io/schemas/v1/endpoint/phone.json': matches_endpoint_phone,
    'https://voiceschema.github.io/schemas/v1/endpoint/sip.json': matches_endpoint_sip,
    'https://voiceschema.github.io/schemas/v1/endpoint/vbc.json': matches_endpoint_vbc,
    'https://voiceschema.github.io/schemas/v1/endpoint/websocket.json': matches_endpoint_websocket,
    'https://voiceschema.github.io/schemas/v1/format/content-type.json': matches_format_content_type,
    'https://voiceschema.github.io/schemas/v1/format/dtmf.json': matches_format_dtmf,
    'https://voiceschema.github.io/schemas/v1/format/e164.json': matches_format_e164,
    'https://voiceschema.github.io/schemas/v1/format/sip-uri.json': matches_format_sip_uri,
    'https://voiceschema.github.io/schemas/v1/format/ssml.json': matches_format_ssml,
    'https://voiceschema.github.io/schemas/v1/format/url.json': matches_format_url,
    'https://voiceschema.github.io/schemas/v1/format/websocket-uri.json': matches_format_websocket_uri,
    'https://voiceschema.github.io/schemas/v1/ncco.json': matches_ncco,
    'https://voiceschema.github.io/schemas/v1/response/call.json': matches_response_call,
    'https://voiceschema.github.io/schemas/v1/response/calls.json': matches_response_calls,
    'https://voiceschema.github.io/schemas/v1/response/created.json': matches_response_created,
    'https://voiceschema.github.io/schemas/v1/response/error.json': matches_response_error,
    'https://voiceschema.github.io/schemas/v1/response/message.json': matches_response_message,
    'https://voiceschema.github.io/schemas/v1/value/advanced-machine-detection.json': matches_value_advanced_machine_detection,
    'https://voiceschema.github.io/schemas/v1/value/boolean.json': matches_value_boolean,
    'https://voiceschema.github.io/schemas/v1/value/decimal.json': matches_value_decimal,
    'https://voiceschema.github.io/schemas/v1/value/e164.json': matches_value_e164,
    'https://voiceschema.github.io/schemas/v1/value/legs.json': matches_value_legs,
    'https://voiceschema.github.io/schemas/v1/value/level.json': matches_value_level,
    'https://voiceschema.github.io/schemas/v1/value/loop.json': matches_value_loop,
    'https://voiceschema.github.io/schemas/v1/value/method.json': matches_value_method,
    'https://voiceschema.github.io/schemas/v1/value/number-or-string.json': matches_value_number_or_string,
    'https://voiceschema.github.io/schemas/v1/value/one-url.json': matches_value_one_url,
    'https://voiceschema.github.io/schemas/v1/value/placeholder.json': matches_value_placeholder,
    'https://voiceschema.github.io/schemas/v1/value/provider-options.json': matches_value_provider_options,
    'https://voiceschema.github.io/schemas/v1/value/sip-uri.json': matches_value_sip_uri,
    'https://voiceschema.github.io/schemas/v1/value/speech-language.json': matches_value_speech_language,
    'https://voiceschema.github.io/schemas/v1/value/string-or-null.json': matches_value_string_or_null,
    'https://voiceschema.github.io/schemas/v1/value/style.json': matches_value_style,
    'https://voiceschema.github.io/schemas/v1/value/talk-language.json': matches_value_talk_language,
    'https://voiceschema.github.io/schemas/v1/value/text.json': matches_value_text,
    'https://voiceschema.github.io/schemas/v1/value/transcription.json': matches_value_transcription,
    'https://voiceschema.github.io/schemas/v1/value/url.json': matches_value_url,
    'https://voiceschema.github.io/schemas/v1/value/websocket-uri.json': matches_value_websocket_uri,
    'https://voiceschema.github.io/schemas/v1/webhook/answer.json': matches_webhook_answer,
    'https://voiceschema.github.io/schemas/v1/webhook/error.json': matches_webhook_error,
    'https://voiceschema.github.io/schemas/v1/webhook/event.json': matches_webhook_event,
    'https://voiceschema.github.io/schemas/v1/webhook/fallback.json': matches_webhook_fallback,
    'https://voiceschema.github.io/schemas/v1/webhook/input.json': matches_webhook_input,
    'https://voiceschema.github.io/schemas/v1/webhook/notify.json': matches_webhook_notify,
    'https://voiceschema.github.io/schemas/v1/webhook/record.json': matches_webhook_record,
    'https://voiceschema.github.io/schemas/v1/webhook/transcription.json': matches_webhook_transcription,
    'https://voiceschema.github.io/schemas/v1/webhook/transfer.json': matches_webhook_transfer,
    'https://voiceschema.github.io/schemas/v1/websocket/command.json': matches_websocket_command,
    'https://voiceschema.github.io/schemas/v1/websocket/event.json': matches_websocket_event,
}
