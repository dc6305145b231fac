"""Whether a value meets a shipped document, without an engine: `make generate` writes it."""
# mypy: ignore-errors

import re
from collections.abc import Callable
from math import isfinite
from typing import Any

from voiceschema.catalog.formats import SEMANTIC_CHECKS, matches
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.reading.python_values import EXACT, is_plain
from voiceschema.reading.limits import MAX_DEPTH

# What may stand anywhere in a document may have so many levels; the documents themselves are never so deep.
_LEVELS = MAX_DEPTH // 2


def is_json(v):
    return is_plain(v, _LEVELS)


def passes(v, passed, check):
    """Whether a string passes a slow check. If so, it is kept, as the same URLs are written again and again."""
    if not check(v):
        return False
    if len(v) < 200:
        if len(passed) == 4096:
            passed.clear()
        passed.add(v)
    return True


def dispatch(v, name, table):
    word = v.get(name) if type(v) is dict else None
    return type(word) is not str or word not in table or table[word](v)


def valid_account_numbers(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in passed_value_e164 or passes(x, passed_value_e164, check_value_e164))):
            return False
    return len(v) >= 1
def all_account_numbers_items(v):
    for item in v:
        if (not matches_value_e164(item)):
            return False
    return True
def matches_action_connect(v):
    return (type(v) is dict and (('from' not in v or matches_value_e164(v['from'])) if ('endpoint' in v and matches_caller_id_destination(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and matches_action_connect_allOf_1_if_randomFromNumber(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v))) and ('action' in v and 'endpoint' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'connect') and (type(v['endpoint']) is list and len(v['endpoint']) <= 1 and all_action_connect_endpoint_items(v['endpoint']) and len(v['endpoint']) >= 1) and ('randomFromNumber' not in v or matches_value_boolean(v['randomFromNumber'])) and ('eventType' not in v or matches_action_connect_eventType(v['eventType'])) and ('timeout' not in v or matches_action_connect_timeout(v['timeout'])) and ('limit' not in v or matches_action_connect_limit(v['limit'])) and ('machineDetection' not in v or (type(v['machineDetection']) is str and v['machineDetection'] in {'continue', 'hangup'})) and ('advancedMachineDetection' not in v or matches_value_advanced_machine_detection(v['advancedMachineDetection'])) and ('eventUrl' not in v or matches_value_one_url(v['eventUrl'])) and ('eventMethod' not in v or matches_value_method(v['eventMethod'])) and ('ringbackTone' not in v or matches_value_url(v['ringbackTone']))) and v.keys() <= {'$schema', 'action', 'endpoint', 'from', 'randomFromNumber', 'eventType', 'timeout', 'limit', 'machineDetection', 'advancedMachineDetection', 'eventUrl', 'eventMethod', 'ringbackTone'})
def valid_action_connect(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'connect'):
        return False
    if not 'endpoint' in v:
        return False
    x = v['endpoint']
    if not valid_action_connect_endpoint(x):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'from' in v:
        x = v['from']
        if not is_json(x):
            return False
        count += 1
    if 'randomFromNumber' in v:
        x = v['randomFromNumber']
        if not (x is True or x is False):
            return False
        count += 1
    if 'eventType' in v:
        x = v['eventType']
        if not (type(x) is str and (x in passed_action_connect_eventType or passes(x, passed_action_connect_eventType, check_action_connect_eventType))):
            return False
        count += 1
    if 'timeout' in v:
        x = v['timeout']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 120):
            return False
        count += 1
    if 'limit' in v:
        x = v['limit']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 7200):
            return False
        count += 1
    if 'machineDetection' in v:
        x = v['machineDetection']
        if not (type(x) is str and x in {'continue', 'hangup'}):
            return False
        count += 1
    if 'advancedMachineDetection' in v:
        x = v['advancedMachineDetection']
        if not valid_value_advanced_machine_detection(x):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'ringbackTone' in v:
        x = v['ringbackTone']
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((('from' not in v or matches_value_e164(v['from'])) if ('endpoint' in v and matches_caller_id_destination(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and matches_action_connect_allOf_1_if_randomFromNumber(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v))))
def matches_action_connect_allOf_1_if_randomFromNumber(v):
    return ((type(v) is str and v == 'true') or v is True)
def valid_action_connect_endpoint(v):
    if not type(v) is list:
        return False
    for x in v:
        if not valid_endpoint(x):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def all_action_connect_endpoint_items(v):
    for item in v:
        if (not matches_endpoint(item)):
            return False
    return True
def check_action_connect_eventType(v):
    return ((v.isascii() or is_plain(v, 0)) and (v == 'synchronous' and (not v == 'asynchronous')))
def matches_action_connect_eventType(v):
    return (type(v) is str and v == 'synchronous' and (not v == 'asynchronous'))
def matches_action_connect_limit(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200)
def matches_action_connect_timeout(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
def matches_action_conversation(v):
    return (type(v) is dict and matches_action_conversation_silent(v) and ((not 'transcription' in v) or ((not ('record' in v and matches_action_conversation_allOf_1_then_then_not_record(v['record']))) if 'record' in v else 'record' in v)) and ('action' in v and 'name' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'conversation') and (type(v['name']) is str and len(v['name']) >= 1) and ('musicOnHoldUrl' not in v or matches_value_one_url(v['musicOnHoldUrl'])) and ('startOnEnter' not in v or matches_value_boolean(v['startOnEnter'])) and ('endOnExit' not in v or matches_value_boolean(v['endOnExit'])) and ('record' not in v or matches_value_boolean(v['record'])) and ('transcription' not in v or matches_value_transcription(v['transcription'])) and ('eventUrl' not in v or matches_value_one_url(v['eventUrl'])) and ('eventMethod' not in v or matches_value_method(v['eventMethod'])) and ('canSpeak' not in v or matches_value_legs(v['canSpeak'])) and ('canHear' not in v or matches_value_legs(v['canHear'])) and ('mute' not in v or matches_value_boolean(v['mute']))) and v.keys() <= {'$schema', 'action', 'name', 'musicOnHoldUrl', 'startOnEnter', 'endOnExit', 'record', 'transcription', 'eventUrl', 'eventMethod', 'canSpeak', 'canHear', 'mute'})
def valid_action_conversation(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'conversation'):
        return False
    if not 'name' in v:
        return False
    x = v['name']
    if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'musicOnHoldUrl' in v:
        x = v['musicOnHoldUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'startOnEnter' in v:
        x = v['startOnEnter']
        if not (x is True or x is False):
            return False
        count += 1
    if 'endOnExit' in v:
        x = v['endOnExit']
        if not (x is True or x is False):
            return False
        count += 1
    if 'record' in v:
        x = v['record']
        if not (x is True or x is False):
            return False
        count += 1
    if 'transcription' in v:
        x = v['transcription']
        if not valid_value_transcription(x):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'canSpeak' in v:
        x = v['canSpeak']
        if not valid_value_legs(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not valid_value_legs(x):
            return False
        count += 1
    if 'mute' in v:
        x = v['mute']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (matches_action_conversation_silent(v) and ((not 'transcription' in v) or ((not ('record' in v and matches_action_conversation_allOf_1_then_then_not_record(v['record']))) if 'record' in v else 'record' in v)))
def matches_action_conversation_allOf_1_then_then_not_record(v):
    return ((type(v) is str and v == 'false') or v is False)
def matches_action_conversation_silent(v):
    return (type(v) is dict and ((not ('mute' in v and matches_action_connect_allOf_1_if_randomFromNumber(v['mute']))) or (not 'canSpeak' in v)))
def matches_action_input(v):
    return (type(v) is dict and ((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if matches_action_input_flat(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and any_action_input_allOf_1_then_allOf_1_not_anyOf_1_type_contains(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not any_action_input_allOf_1_else_allOf_0_if_type_not_contains(v['type'])) and all_action_input_allOf_1_else_allOf_0_if_type_items(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not any_action_input_allOf_1_then_allOf_1_not_anyOf_1_type_contains(v['type'])) and all_action_input_allOf_1_else_allOf_0_if_type_items(v['type']) and len(v['type']) >= 1))))) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'input') and ('type' not in v or matches_action_input_type(v['type'])) and ('dtmf' not in v or matches_action_input_dtmf(v['dtmf'])) and ('speech' not in v or matches_action_input_speech(v['speech'])) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'synchronous', 'asynchronous'})) and ('eventUrl' not in v or matches_value_one_url(v['eventUrl'])) and ('eventMethod' not in v or matches_value_method(v['eventMethod'])) and ('timeOut' not in v or matches_action_input_dtmf_timeOut(v['timeOut'])) and ('maxDigits' not in v or matches_action_input_dtmf_maxDigits(v['maxDigits'])) and ('submitOnHash' not in v or matches_value_boolean(v['submitOnHash']))) and v.keys() <= {'$schema', 'action', 'type', 'dtmf', 'speech', 'mode', 'eventUrl', 'eventMethod', 'timeOut', 'maxDigits', 'submitOnHash'})
def valid_action_input(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'input'):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'type' in v:
        x = v['type']
        if not valid_action_input_type(x):
            return False
        count += 1
    if 'dtmf' in v:
        x = v['dtmf']
        if not valid_action_input_dtmf(x):
            return False
        count += 1
    if 'speech' in v:
        x = v['speech']
        if not valid_action_input_speech(x):
            return False
        count += 1
    if 'mode' in v:
        x = v['mode']
        if not (type(x) is str and x in {'synchronous', 'asynchronous'}):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'timeOut' in v:
        x = v['timeOut']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 0 <= x <= 10):
            return False
        count += 1
    if 'maxDigits' in v:
        x = v['maxDigits']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 20):
            return False
        count += 1
    if 'submitOnHash' in v:
        x = v['submitOnHash']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if matches_action_input_flat(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and any_action_input_allOf_1_then_allOf_1_not_anyOf_1_type_contains(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not any_action_input_allOf_1_else_allOf_0_if_type_not_contains(v['type'])) and all_action_input_allOf_1_else_allOf_0_if_type_items(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not any_action_input_allOf_1_then_allOf_1_not_anyOf_1_type_contains(v['type'])) and all_action_input_allOf_1_else_allOf_0_if_type_items(v['type']) and len(v['type']) >= 1))))))
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
    return (type(v) is dict and (('timeOut' not in v or matches_action_input_dtmf_timeOut(v['timeOut'])) and ('maxDigits' not in v or matches_action_input_dtmf_maxDigits(v['maxDigits'])) and ('submitOnHash' not in v or matches_value_boolean(v['submitOnHash']))) and v.keys() <= {'timeOut', 'maxDigits', 'submitOnHash'})
def valid_action_input_dtmf(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'timeOut' in v:
        x = v['timeOut']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 0 <= x <= 10):
            return False
        count += 1
    if 'maxDigits' in v:
        x = v['maxDigits']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 20):
            return False
        count += 1
    if 'submitOnHash' in v:
        x = v['submitOnHash']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_action_input_dtmf_maxDigits(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
def matches_action_input_dtmf_timeOut(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def matches_action_input_flat(v):
    return (type(v) is dict and ('timeOut' in v or 'maxDigits' in v or 'submitOnHash' in v))
def matches_action_input_speech(v):
    return (type(v) is dict and matches_action_talk_provider(v) and (('uuid' not in v or (type(v['uuid']) is list and all_action_input_type_uniqueItems(v['uuid']) and len(v['uuid']) >= 1 and len(v['uuid']) <= 1)) and ('endOnSilence' not in v or ((type(v['endOnSilence']) is int or type(v['endOnSilence']) is float) and v['endOnSilence'] >= 0.4 and v['endOnSilence'] <= 10)) and ('language' not in v or matches_value_speech_language(v['language'])) and ('context' not in v or (type(v['context']) is list and all_action_input_type_uniqueItems(v['context']))) and ('startTimeout' not in v or matches_action_input_speech_startTimeout(v['startTimeout'])) and ('maxDuration' not in v or matches_action_input_speech_startTimeout(v['maxDuration'])) and ('saveAudio' not in v or matches_value_boolean(v['saveAudio'])) and ('sensitivity' not in v or matches_action_input_speech_sensitivity(v['sensitivity'])) and ('provider' not in v or (type(v['provider']) is str and check_action_input_speech_provider_x_known(v['provider']))) and ('providerOptions' not in v or matches_value_provider_options(v['providerOptions']))) and v.keys() <= {'uuid', 'endOnSilence', 'language', 'context', 'startTimeout', 'maxDuration', 'saveAudio', 'sensitivity', 'provider', 'providerOptions'})
def valid_action_input_speech(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'uuid' in v:
        x = v['uuid']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'endOnSilence' in v:
        x = v['endOnSilence']
        if not ((type(x) is int or type(x) is float) and 0.4 <= x <= 10):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in passed_value_speech_language or passes(x, passed_value_speech_language, check_value_speech_language))):
            return False
        count += 1
    if 'context' in v:
        x = v['context']
        if not valid_action_input_speech_context(x):
            return False
        count += 1
    if 'startTimeout' in v:
        x = v['startTimeout']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 60):
            return False
        count += 1
    if 'maxDuration' in v:
        x = v['maxDuration']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 60):
            return False
        count += 1
    if 'saveAudio' in v:
        x = v['saveAudio']
        if not (x is True or x is False):
            return False
        count += 1
    if 'sensitivity' in v:
        x = v['sensitivity']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 10 <= x <= 100):
            return False
        count += 1
    if 'provider' in v:
        x = v['provider']
        if not (type(x) is str and (x in passed_action_input_speech_provider or passes(x, passed_action_input_speech_provider, check_action_input_speech_provider))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not valid_value_provider_options(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return matches_action_talk_provider(v)
def valid_action_input_speech_context(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def check_action_input_speech_provider(v):
    return ((v.isascii() or is_plain(v, 0)) and check_action_input_speech_provider_x_known(v))
def matches_action_input_speech_sensitivity(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 10 and v <= 100)
def matches_action_input_speech_startTimeout(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 60)
def matches_action_input_type(v):
    return (type(v) is list and all_action_input_allOf_1_else_allOf_0_if_type_items(v) and len(v) >= 1 and (len(v) < 2 or all_action_input_type_uniqueItems(v) and len(set(v)) == len(v)))
def valid_action_input_type(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and x in {'dtmf', 'speech'}):
            return False
    return (len(v) >= 1 and (len(v) < 2 or all_action_input_type_uniqueItems(v) and len(set(v)) == len(v)))
def all_action_input_type_uniqueItems(v):
    for item in v:
        if (not type(item) is str):
            return False
    return True
def matches_action_notify(v):
    return (type(v) is dict and ('action' in v and 'payload' in v and 'eventUrl' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'notify') and type(v['payload']) is dict and matches_value_one_url(v['eventUrl']) and ('eventMethod' not in v or matches_value_method(v['eventMethod']))) and v.keys() <= {'$schema', 'action', 'payload', 'eventUrl', 'eventMethod'})
def valid_action_notify(v):
    if not type(v) is dict:
        return False
    count = 3
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'notify'):
        return False
    if not 'payload' in v:
        return False
    x = v['payload']
    if not valid_action_notify_payload(x):
        return False
    if not 'eventUrl' in v:
        return False
    x = v['eventUrl']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def valid_action_notify_payload(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def matches_action_pay(v):
    return False
def valid_action_pay(v):
    return False
def matches_action_record(v):
    return (type(v) is dict and ((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and matches_action_record_allOf_1_if_channels(v['channels'])))) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'record') and ('format' not in v or (type(v['format']) is str and v['format'] in {'mp3', 'wav', 'ogg'})) and ('split' not in v or (type(v['split']) is str and v['split'] == 'conversation')) and ('channels' not in v or matches_action_record_channels(v['channels'])) and ('endOnSilence' not in v or matches_action_record_endOnSilence(v['endOnSilence'])) and ('endOnKey' not in v or (type(v['endOnKey']) is str and v['endOnKey'] in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'})) and ('timeOut' not in v or matches_action_record_timeOut(v['timeOut'])) and ('beepStart' not in v or matches_value_boolean(v['beepStart'])) and ('eventUrl' not in v or matches_value_one_url(v['eventUrl'])) and ('eventMethod' not in v or matches_value_method(v['eventMethod'])) and ('transcription' not in v or matches_value_transcription(v['transcription']))) and v.keys() <= {'$schema', 'action', 'format', 'split', 'channels', 'endOnSilence', 'endOnKey', 'timeOut', 'beepStart', 'eventUrl', 'eventMethod', 'transcription'})
def valid_action_record(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'record'):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'format' in v:
        x = v['format']
        if not (type(x) is str and x in {'mp3', 'wav', 'ogg'}):
            return False
        count += 1
    if 'split' in v:
        x = v['split']
        if not (type(x) is str and x == 'conversation'):
            return False
        count += 1
    if 'channels' in v:
        x = v['channels']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 32):
            return False
        count += 1
    if 'endOnSilence' in v:
        x = v['endOnSilence']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 3 <= x <= 10):
            return False
        count += 1
    if 'endOnKey' in v:
        x = v['endOnKey']
        if not (type(x) is str and x in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'}):
            return False
        count += 1
    if 'timeOut' in v:
        x = v['timeOut']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 3 <= x <= 7200):
            return False
        count += 1
    if 'beepStart' in v:
        x = v['beepStart']
        if not (x is True or x is False):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'transcription' in v:
        x = v['transcription']
        if not valid_value_transcription(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and matches_action_record_allOf_1_if_channels(v['channels'])))))
def matches_action_record_allOf_1_if_channels(v):
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3) or (type(v) is str and (v in passed_action_record_allOf_1_if_channels_anyOf_1 or passes(v, passed_action_record_allOf_1_if_channels_anyOf_1, check_action_record_allOf_1_if_channels_anyOf_1))))
def check_action_record_allOf_1_if_channels_anyOf_1(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_action_record_allOf_1_if_channels_anyOf_1(v))
def pattern_action_record_allOf_1_if_channels_anyOf_1(v):
    global pattern_action_record_allOf_1_if_channels_anyOf_1
    pattern_action_record_allOf_1_if_channels_anyOf_1 = re.compile('^(?:[3-9]|[1-9][0-9])\\Z').search
    return pattern_action_record_allOf_1_if_channels_anyOf_1(v)
def matches_action_record_channels(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 32)
def matches_action_record_endOnSilence(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 10)
def matches_action_record_timeOut(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 7200)
def matches_action_stream(v):
    return (type(v) is dict and ('action' in v and 'streamUrl' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'stream') and (type(v['streamUrl']) is list and matches_value_one_url(v['streamUrl']) and all_action_stream_streamUrl_items(v['streamUrl'])) and ('level' not in v or matches_value_level(v['level'])) and ('bargeIn' not in v or matches_value_boolean(v['bargeIn'])) and ('loop' not in v or matches_value_loop(v['loop']))) and v.keys() <= {'$schema', 'action', 'streamUrl', 'level', 'bargeIn', 'loop'})
def valid_action_stream(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'stream'):
        return False
    if not 'streamUrl' in v:
        return False
    x = v['streamUrl']
    if not valid_action_stream_streamUrl(x):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'bargeIn' in v:
        x = v['bargeIn']
        if not (x is True or x is False):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not valid_value_loop(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_action_stream_streamUrl(v):
    return (type(v) is list and matches_value_one_url(v) and all_action_stream_streamUrl_items(v))
def valid_action_stream_streamUrl(v):
    if not valid_value_one_url(v):
        return False
    return (type(v) is list and all_action_stream_streamUrl_items(v))
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
    return (type(v) is dict and matches_action_talk_provider(v) and ((not 'provider' in v) or (not ('language' in v or 'style' in v or 'premium' in v))) and ('action' in v and 'text' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'talk') and matches_value_text(v['text']) and ('bargeIn' not in v or matches_value_boolean(v['bargeIn'])) and ('loop' not in v or matches_value_loop(v['loop'])) and ('level' not in v or matches_value_level(v['level'])) and ('language' not in v or matches_value_talk_language(v['language'])) and ('style' not in v or matches_value_style(v['style'])) and ('premium' not in v or matches_value_boolean(v['premium'])) and ('provider' not in v or (type(v['provider']) is str and check_action_talk_provider_x_known(v['provider']))) and ('providerOptions' not in v or matches_value_provider_options(v['providerOptions'])) and 'voiceName' not in v and ('eventOnCompletion' not in v or matches_action_talk_withdrawn(v['eventOnCompletion'])) and ('eventUrl' not in v or matches_action_talk_withdrawn(v['eventUrl'])) and ('eventMethod' not in v or matches_action_talk_withdrawn(v['eventMethod']))) and v.keys() <= {'$schema', 'action', 'text', 'bargeIn', 'loop', 'level', 'language', 'style', 'premium', 'provider', 'providerOptions', 'voiceName', 'eventOnCompletion', 'eventUrl', 'eventMethod'})
def valid_action_talk(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'talk'):
        return False
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and (x in passed_value_text or passes(x, passed_value_text, check_value_text))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'bargeIn' in v:
        x = v['bargeIn']
        if not (x is True or x is False):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not valid_value_loop(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in passed_value_talk_language or passes(x, passed_value_talk_language, check_value_talk_language))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not valid_value_loop(x):
            return False
        count += 1
    if 'premium' in v:
        x = v['premium']
        if not (x is True or x is False):
            return False
        count += 1
    if 'provider' in v:
        x = v['provider']
        if not (type(x) is str and (x in passed_action_talk_provider or passes(x, passed_action_talk_provider, check_action_talk_provider))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not valid_value_provider_options(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (matches_action_talk_provider(v) and ((not 'provider' in v) or (not ('language' in v or 'style' in v or 'premium' in v))))
def check_action_talk_provider(v):
    return ((v.isascii() or is_plain(v, 0)) and check_action_talk_provider_x_known(v))
def matches_action_talk_provider(v):
    return (type(v) is dict and ('providerOptions' in v if 'provider' in v else (not 'providerOptions' in v)))
def matches_action_talk_voiceName(v):
    return False
def matches_action_talk_withdrawn(v):
    return False
def matches_action_transfer(v):
    return (type(v) is dict and matches_action_conversation_silent(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v)) and ('action' in v and 'conversationId' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'transfer') and matches_action_transfer_conversationId(v['conversationId']) and ('canSpeak' not in v or matches_value_legs(v['canSpeak'])) and ('canHear' not in v or matches_value_legs(v['canHear'])) and ('mute' not in v or matches_value_boolean(v['mute']))) and v.keys() <= {'$schema', 'action', 'conversationId', 'destination', 'canSpeak', 'canHear', 'mute'})
def valid_action_transfer(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'transfer'):
        return False
    if not 'conversationId' in v:
        return False
    x = v['conversationId']
    if not (type(x) is str and (x in passed_action_transfer_conversationId or passes(x, passed_action_transfer_conversationId, check_action_transfer_conversationId))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'destination' in v:
        x = v['destination']
        if not is_json(x):
            return False
        count += 1
    if 'canSpeak' in v:
        x = v['canSpeak']
        if not valid_value_legs(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not valid_value_legs(x):
            return False
        count += 1
    if 'mute' in v:
        x = v['mute']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (matches_action_conversation_silent(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v)))
def check_action_transfer_conversationId(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_action_transfer_conversationId_allOf_0(v)) and (not matches_value_placeholder_variable(v))))
def matches_action_transfer_conversationId(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_action_transfer_conversationId_allOf_0(v)) and (not matches_value_placeholder_variable(v)))
def pattern_action_transfer_conversationId_allOf_0(v):
    global pattern_action_transfer_conversationId_allOf_0
    pattern_action_transfer_conversationId_allOf_0 = re.compile('^(?:CON-)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return pattern_action_transfer_conversationId_allOf_0(v)
def matches_action_wait(v):
    return (type(v) is dict and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'wait') and ('timeout' not in v or ((type(v['timeout']) is int or type(v['timeout']) is float) and v['timeout'] >= 0.1 and v['timeout'] <= 7200))) and v.keys() <= {'$schema', 'action', 'timeout'})
def valid_action_wait(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'wait'):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'timeout' in v:
        x = v['timeout']
        if not ((type(x) is int or type(x) is float) and 0.1 <= x <= 7200):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_call_create(v):
    return (type(v) is dict and (type(v) is dict and (((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v)) and ((not 'from' in v) if ('random_from_number' in v and matches_action_connect_allOf_1_if_randomFromNumber(v['random_from_number'])) else 'from' in v) and (type(v) is dict and (('from' not in v or matches_call_create_allOf_2_then_from(v['from'])) if ('to' in v and matches_caller_id_destination(v['to'])) else ('from' not in v or matches_call_create_allOf_2_then_from(v['from'])))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v))) and 'to' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['to']) is list and len(v['to']) <= 1 and all_call_create_to_items(v['to']) and len(v['to']) >= 1) and ('from' not in v or matches_call_create_from(v['from'])) and ('random_from_number' not in v or matches_value_boolean(v['random_from_number'])) and ('ncco' not in v or matches_ncco(v['ncco'])) and ('answer_url' not in v or matches_value_one_url(v['answer_url'])) and ('answer_method' not in v or matches_value_method(v['answer_method'])) and ('event_url' not in v or matches_value_one_url(v['event_url'])) and ('event_method' not in v or matches_value_method(v['event_method'])) and ('machine_detection' not in v or (type(v['machine_detection']) is str and v['machine_detection'] in {'continue', 'hangup'})) and ('advanced_machine_detection' not in v or matches_value_advanced_machine_detection(v['advanced_machine_detection'])) and ('length_timer' not in v or matches_call_create_length_timer(v['length_timer'])) and ('ringing_timer' not in v or matches_action_connect_timeout(v['ringing_timer']))) and v.keys() <= {'$schema', 'to', 'from', 'random_from_number', 'ncco', 'answer_url', 'answer_method', 'event_url', 'event_method', 'machine_detection', 'advanced_machine_detection', 'length_timer', 'ringing_timer'})
def valid_call_create(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'to' in v:
        return False
    x = v['to']
    if not valid_call_create_to(x):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'from' in v:
        x = v['from']
        if not valid_call_create_from(x):
            return False
        count += 1
    if 'random_from_number' in v:
        x = v['random_from_number']
        if not (x is True or x is False):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not valid_ncco(x):
            return False
        count += 1
    if 'answer_url' in v:
        x = v['answer_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'answer_method' in v:
        x = v['answer_method']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'event_url' in v:
        x = v['event_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'event_method' in v:
        x = v['event_method']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'machine_detection' in v:
        x = v['machine_detection']
        if not (type(x) is str and x in {'continue', 'hangup'}):
            return False
        count += 1
    if 'advanced_machine_detection' in v:
        x = v['advanced_machine_detection']
        if not valid_value_advanced_machine_detection(x):
            return False
        count += 1
    if 'length_timer' in v:
        x = v['length_timer']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 86400):
            return False
        count += 1
    if 'ringing_timer' in v:
        x = v['ringing_timer']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 120):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((type(v) is dict and (((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v)) and ((not 'from' in v) if ('random_from_number' in v and matches_action_connect_allOf_1_if_randomFromNumber(v['random_from_number'])) else 'from' in v) and (type(v) is dict and (('from' not in v or matches_call_create_allOf_2_then_from(v['from'])) if ('to' in v and matches_caller_id_destination(v['to'])) else ('from' not in v or matches_call_create_allOf_2_then_from(v['from'])))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v))))
def matches_call_create_allOf_0(v):
    return (type(v) is dict and (((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v))
def matches_call_create_allOf_2(v):
    return (type(v) is dict and (('from' not in v or matches_call_create_allOf_2_then_from(v['from'])) if ('to' in v and matches_caller_id_destination(v['to'])) else ('from' not in v or matches_call_create_allOf_2_then_from(v['from']))))
def matches_call_create_allOf_2_then_from(v):
    return (type(v) is dict and ('number' not in v or matches_value_e164(v['number'])))
def matches_call_create_from(v):
    return (type(v) is dict and ((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))
def valid_call_create_from(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_call_create_from(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return (((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v)
def matches_call_create_from_2(v):
    return (type(v) is dict and ((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))
def valid_call_create_from_type(v):
    return (type(v) is str and v == 'phone')
def matches_call_create_length_timer(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def matches_call_create_length_timer_2(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def matches_call_create_machine_detection(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def matches_call_create_ringing_timer(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
def matches_call_create_to(v):
    return (type(v) is list and len(v) <= 1 and all_call_create_to_items(v) and len(v) >= 1)
def valid_call_create_to(v):
    if not type(v) is list:
        return False
    for x in v:
        if not valid_call_endpoint(x):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def all_call_create_to_items(v):
    for item in v:
        if (not matches_call_endpoint(item)):
            return False
    return True
def valid_call_create_v2(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'to' in v:
        return False
    x = v['to']
    if not valid_call_create_to(x):
        return False
    if not 'from' in v:
        return False
    x = v['from']
    if not valid_call_create_v2_from(x):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not valid_ncco(x):
            return False
        count += 1
    if 'answer_url' in v:
        x = v['answer_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'answer_method' in v:
        x = v['answer_method']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'event_url' in v:
        x = v['event_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'event_method' in v:
        x = v['event_method']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'machine_detection' in v:
        x = v['machine_detection']
        if not (type(x) is str and x in {'continue', 'hangup'}):
            return False
        count += 1
    if 'length_timer' in v:
        x = v['length_timer']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 86400):
            return False
        count += 1
    if 'ringing_timer' in v:
        x = v['ringing_timer']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 120):
            return False
        count += 1
    if not count == len(v):
        return False
    return (matches_call_create_allOf_0(v) and matches_call_create_allOf_2(v))
def valid_call_create_v2_from(v):
    if not valid_call_create_from(v):
        return False
    return type(v) is dict
def matches_call_dtmf(v):
    return (type(v) is dict and 'digits' in v and (('$schema' not in v or type(v['$schema']) is str) and matches_format_dtmf(v['digits'])) and v.keys() <= {'$schema', 'digits'})
def valid_call_dtmf(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'digits' in v:
        return False
    x = v['digits']
    if not (type(x) is str and (x in passed_format_dtmf_2 or passes(x, passed_format_dtmf_2, check_format_dtmf_2))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_call_endpoint(v):
    return (type(v) is dict and dispatch(v, 'type', table_call_endpoint) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}))
def valid_call_endpoint(v):
    if not type(v) is dict:
        return False
    x = v.get('type')
    f = table_call_endpoint_2.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def matches_call_endpoint_phone(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and (('$schema' not in v or type(v['$schema']) is str) and matches_endpoint_phone_type(v['type']) and matches_value_e164(v['number']) and ('dtmfAnswer' not in v or matches_format_dtmf(v['dtmfAnswer'])) and ('shaken' not in v or matches_endpoint_phone_shaken(v['shaken']))) and v.keys() <= {'$schema', 'type', 'number', 'dtmfAnswer', 'shaken'})
def valid_call_endpoint_phone(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'phone'):
        return False
    if not 'number' in v:
        return False
    x = v['number']
    if not (type(x) is str and (x in passed_value_e164 or passes(x, passed_value_e164, check_value_e164))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'dtmfAnswer' in v:
        x = v['dtmfAnswer']
        if not (type(x) is str and (x in passed_format_dtmf_2 or passes(x, passed_format_dtmf_2, check_format_dtmf_2))):
            return False
        count += 1
    if 'shaken' in v:
        x = v['shaken']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_call_endpoint_sip(v):
    return (type(v) is dict and ((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v) and 'type' in v and (('$schema' not in v or type(v['$schema']) is str) and matches_endpoint_sip_type(v['type']) and ('uri' not in v or matches_value_sip_uri(v['uri'])) and ('headers' not in v or matches_endpoint_sip_headers_2(v['headers'])) and ('standard_headers' not in v or matches_endpoint_sip_standardHeaders_2(v['standard_headers']))) and v.keys() <= {'$schema', 'type', 'uri', 'headers', 'standard_headers', 'user', 'domain'})
def valid_call_endpoint_sip(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'sip'):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'uri' in v:
        x = v['uri']
        if not (type(x) is str and (x in passed_value_sip_uri or passes(x, passed_value_sip_uri, check_value_sip_uri))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not valid_endpoint_sip_headers(x):
            return False
        count += 1
    if 'standard_headers' in v:
        x = v['standard_headers']
        if not valid_endpoint_sip_standardHeaders(x):
            return False
        count += 1
    if 'user' in v:
        x = v['user']
        if not is_json(x):
            return False
        count += 1
    if 'domain' in v:
        x = v['domain']
        if not is_json(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v)
def matches_call_input_dtmf(v):
    return (type(v) is dict and 'event_url' in v and (('$schema' not in v or type(v['$schema']) is str) and matches_value_one_url(v['event_url'])) and v.keys() <= {'$schema', 'event_url'})
def valid_call_input_dtmf(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'event_url' in v:
        return False
    x = v['event_url']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_call_modify(v):
    return (type(v) is dict and (((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and (type(v['action']) is str and v['action'] == 'transfer')) else ((not ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}))) or (not ('destination' in v or 'url' in v or 'ncco' in v)))) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'}) and ('destination' not in v or matches_call_modify_destination(v['destination']))) and v.keys() <= {'$schema', 'action', 'destination', 'url', 'ncco'})
def valid_call_modify(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'}):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'destination' in v:
        x = v['destination']
        if not valid_call_modify_destination(x):
            return False
        count += 1
    if 'url' in v:
        x = v['url']
        if not is_json(x):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not is_json(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and (type(v['action']) is str and v['action'] == 'transfer')) else ((not ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}))) or (not ('destination' in v or 'url' in v or 'ncco' in v))))
def matches_call_modify_destination(v):
    return (type(v) is dict and ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v) and 'type' in v and ((type(v['type']) is str and v['type'] == 'ncco') and ('url' not in v or matches_value_one_url(v['url'])) and ('ncco' not in v or matches_ncco(v['ncco']))) and v.keys() <= {'type', 'url', 'ncco'})
def valid_call_modify_destination(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'ncco'):
        return False
    if 'url' in v:
        x = v['url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not valid_ncco(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v)
def matches_call_stream(v):
    return (type(v) is dict and 'stream_url' in v and (('$schema' not in v or type(v['$schema']) is str) and matches_action_stream_streamUrl(v['stream_url']) and ('loop' not in v or matches_value_loop(v['loop'])) and ('level' not in v or matches_value_level(v['level']))) and v.keys() <= {'$schema', 'stream_url', 'loop', 'level'})
def valid_call_stream(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'stream_url' in v:
        return False
    x = v['stream_url']
    if not valid_action_stream_streamUrl(x):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not valid_value_loop(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_call_talk(v):
    return (type(v) is dict and 'text' in v and (('$schema' not in v or type(v['$schema']) is str) and matches_value_text(v['text']) and ('loop' not in v or matches_value_loop(v['loop'])) and ('level' not in v or matches_value_level(v['level'])) and ('language' not in v or matches_value_talk_language(v['language'])) and ('style' not in v or matches_value_style(v['style'])) and ('premium' not in v or matches_value_boolean(v['premium'])) and ('voice_name' not in v or matches_action_talk_voiceName(v['voice_name']))) and v.keys() <= {'$schema', 'text', 'loop', 'level', 'language', 'style', 'premium', 'voice_name'})
def valid_call_talk(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and (x in passed_value_text or passes(x, passed_value_text, check_value_text))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not valid_value_loop(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in passed_value_talk_language or passes(x, passed_value_talk_language, check_value_talk_language))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not valid_value_loop(x):
            return False
        count += 1
    if 'premium' in v:
        x = v['premium']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
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
    return (type(v) is dict and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] in {'start', 'stop'}) and ('event_url' not in v or matches_value_one_url(v['event_url'])) and ('event_method' not in v or matches_value_method(v['event_method'])) and ('split' not in v or (type(v['split']) is str and check_conversation_record_split_x_known(v['split']))) and ('format' not in v or (type(v['format']) is str and v['format'] in {'mp3', 'wav', 'vorbis'})) and ('retention_ttl' not in v or (type(v['retention_ttl']) is int or type(v['retention_ttl']) is float)) and ('timeout' not in v or (type(v['timeout']) is int or type(v['timeout']) is float)) and ('transcription' not in v or matches_conversation_record_transcription(v['transcription']))) and v.keys() <= {'$schema', 'action', 'event_url', 'event_method', 'split', 'format', 'retention_ttl', 'timeout', 'transcription'})
def valid_conversation_record(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x in {'start', 'stop'}):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'event_url' in v:
        x = v['event_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'event_method' in v:
        x = v['event_method']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'split' in v:
        x = v['split']
        if not (type(x) is str and (x in passed_conversation_record_split or passes(x, passed_conversation_record_split, check_conversation_record_split))):
            return False
        count += 1
    if 'format' in v:
        x = v['format']
        if not (type(x) is str and x in {'mp3', 'wav', 'vorbis'}):
            return False
        count += 1
    if 'retention_ttl' in v:
        x = v['retention_ttl']
        if not valid_conversation_record_retention_ttl(x):
            return False
        count += 1
    if 'timeout' in v:
        x = v['timeout']
        if not valid_conversation_record_retention_ttl(x):
            return False
        count += 1
    if 'transcription' in v:
        x = v['transcription']
        if not valid_conversation_record_transcription(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def valid_conversation_record_retention_ttl(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def check_conversation_record_split(v):
    return ((v.isascii() or is_plain(v, 0)) and check_conversation_record_split_x_known(v))
def matches_conversation_record_transcription(v):
    return (type(v) is dict and (('language' not in v or matches_value_speech_language(v['language'])) and ('sentiment_analysis' not in v or matches_value_boolean(v['sentiment_analysis'])) and ('event_url' not in v or matches_value_one_url(v['event_url'])) and ('event_method' not in v or matches_value_method(v['event_method']))) and v.keys() <= {'language', 'sentiment_analysis', 'event_url', 'event_method'})
def valid_conversation_record_transcription(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in passed_value_speech_language or passes(x, passed_value_speech_language, check_value_speech_language))):
            return False
        count += 1
    if 'sentiment_analysis' in v:
        x = v['sentiment_analysis']
        if not (x is True or x is False):
            return False
        count += 1
    if 'event_url' in v:
        x = v['event_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'event_method' in v:
        x = v['event_method']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def valid_conversation_talk(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and (x in passed_value_text or passes(x, passed_value_text, check_value_text))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not valid_value_loop(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in passed_value_talk_language or passes(x, passed_value_talk_language, check_value_talk_language))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not valid_value_loop(x):
            return False
        count += 1
    if 'premium' in v:
        x = v['premium']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_endpoint(v):
    return (type(v) is dict and dispatch(v, 'type', table_endpoint) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}))
def valid_endpoint(v):
    if not type(v) is dict:
        return False
    x = v.get('type')
    f = table_endpoint_2.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def matches_endpoint_app(v):
    return (type(v) is dict and ('type' in v and 'user' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'app') and (type(v['user']) is str and (not matches_value_placeholder_variable(v['user'])) and len(v['user']) >= 1)) and v.keys() <= {'$schema', 'type', 'user'})
def valid_endpoint_app(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'app'):
        return False
    if not 'user' in v:
        return False
    x = v['user']
    if not (type(x) is str and (x in passed_endpoint_sip_user or passes(x, passed_endpoint_sip_user, check_endpoint_sip_user))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_endpoint_phone(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'phone') and matches_value_e164(v['number']) and ('dtmfAnswer' not in v or matches_format_dtmf(v['dtmfAnswer'])) and ('onAnswer' not in v or matches_endpoint_phone_onAnswer(v['onAnswer'])) and ('shaken' not in v or (type(v['shaken']) is str and len(v['shaken']) >= 1))) and v.keys() <= {'$schema', 'type', 'number', 'dtmfAnswer', 'onAnswer', 'shaken'})
def valid_endpoint_phone(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'phone'):
        return False
    if not 'number' in v:
        return False
    x = v['number']
    if not (type(x) is str and (x in passed_value_e164 or passes(x, passed_value_e164, check_value_e164))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'dtmfAnswer' in v:
        x = v['dtmfAnswer']
        if not (type(x) is str and (x in passed_format_dtmf_2 or passes(x, passed_format_dtmf_2, check_format_dtmf_2))):
            return False
        count += 1
    if 'onAnswer' in v:
        x = v['onAnswer']
        if not valid_endpoint_phone_onAnswer(x):
            return False
        count += 1
    if 'shaken' in v:
        x = v['shaken']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_endpoint_phone_onAnswer(v):
    return (type(v) is dict and 'url' in v and (matches_value_url(v['url']) and ('ringbackTone' not in v or matches_value_url(v['ringbackTone']))) and v.keys() <= {'url', 'ringbackTone'})
def valid_endpoint_phone_onAnswer(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'url' in v:
        return False
    x = v['url']
    if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
        return False
    if 'ringbackTone' in v:
        x = v['ringbackTone']
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_endpoint_phone_shaken(v):
    return (type(v) is str and len(v) >= 1)
def matches_endpoint_phone_type(v):
    return (type(v) is str and v == 'phone')
def matches_endpoint_sip(v):
    return (type(v) is dict and (((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v)) and 'type' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'sip') and ('uri' not in v or matches_value_sip_uri(v['uri'])) and ('user' not in v or (type(v['user']) is str and (not matches_value_placeholder_variable(v['user'])) and len(v['user']) >= 1)) and ('domain' not in v or (type(v['domain']) is str and (not pattern_endpoint_sip_domain_allOf_0_not(v['domain'])) and (not matches_value_placeholder_variable(v['domain'])) and len(v['domain']) >= 1)) and ('headers' not in v or matches_endpoint_sip_headers(v['headers'])) and ('standardHeaders' not in v or matches_endpoint_sip_standardHeaders(v['standardHeaders']))) and v.keys() <= {'$schema', 'type', 'uri', 'user', 'domain', 'headers', 'standardHeaders'})
def valid_endpoint_sip(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'sip'):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'uri' in v:
        x = v['uri']
        if not (type(x) is str and (x in passed_value_sip_uri or passes(x, passed_value_sip_uri, check_value_sip_uri))):
            return False
        count += 1
    if 'user' in v:
        x = v['user']
        if not (type(x) is str and (x in passed_endpoint_sip_user or passes(x, passed_endpoint_sip_user, check_endpoint_sip_user))):
            return False
        count += 1
    if 'domain' in v:
        x = v['domain']
        if not (type(x) is str and (x in passed_endpoint_sip_domain or passes(x, passed_endpoint_sip_domain, check_endpoint_sip_domain))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not valid_endpoint_sip_headers(x):
            return False
        count += 1
    if 'standardHeaders' in v:
        x = v['standardHeaders']
        if not valid_endpoint_sip_standardHeaders(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v))
def check_endpoint_sip_domain(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not pattern_endpoint_sip_domain_allOf_0_not(v)) and (not matches_value_placeholder_variable(v)) and len(v) >= 1))
def pattern_endpoint_sip_domain_allOf_0_not(v):
    global pattern_endpoint_sip_domain_allOf_0_not
    pattern_endpoint_sip_domain_allOf_0_not = re.compile('[.:@]').search
    return pattern_endpoint_sip_domain_allOf_0_not(v)
def matches_endpoint_sip_headers(v):
    return (type(v) is dict and (True if all_endpoint_sip_headers_allOf_0_if_propertyNames(v) else False) and (True if all_endpoint_sip_headers_allOf_1_if_propertyNames(v) else False) and all_endpoint_sip_headers_additionalProperties(v))
def valid_endpoint_sip_headers(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and valid_endpoint_sip_headers_additionalProperties
        if not (f and f(x)):
            return False
    return ((True if all_endpoint_sip_headers_allOf_0_if_propertyNames(v) else False) and (True if all_endpoint_sip_headers_allOf_1_if_propertyNames(v) else False))
def matches_endpoint_sip_headers_2(v):
    return (type(v) is dict and (True if all_endpoint_sip_headers_allOf_0_if_propertyNames(v) else False) and (True if all_endpoint_sip_headers_allOf_1_if_propertyNames(v) else False) and all_endpoint_sip_headers_additionalProperties(v))
def all_endpoint_sip_headers_additionalProperties(v):
    for item in v:
        if (not (item in {} or type(v[item]) is str)):
            return False
    return True
def valid_endpoint_sip_headers_additionalProperties(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
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
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)) and v.keys() <= {'User-to-User'})
def valid_endpoint_sip_standardHeaders(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'User-to-User' in v:
        x = v['User-to-User']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and (len(x) >= 1 and len(x) <= 256))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def matches_endpoint_sip_standardHeaders_2(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)) and v.keys() <= {'User-to-User'})
def matches_endpoint_sip_type(v):
    return (type(v) is str and v == 'sip')
def check_endpoint_sip_user(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not matches_value_placeholder_variable(v)) and len(v) >= 1))
def matches_endpoint_vbc(v):
    return (type(v) is dict and ('type' in v and 'extension' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'vbc') and matches_endpoint_vbc_extension(v['extension'])) and v.keys() <= {'$schema', 'type', 'extension'})
def valid_endpoint_vbc(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'vbc'):
        return False
    if not 'extension' in v:
        return False
    x = v['extension']
    if not (type(x) is str and (x in passed_endpoint_vbc_extension or passes(x, passed_endpoint_vbc_extension, check_endpoint_vbc_extension))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def check_endpoint_vbc_extension(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_endpoint_vbc_extension_allOf_0(v)) and len(v) >= 1))
def matches_endpoint_vbc_extension(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_endpoint_vbc_extension_allOf_0(v)) and len(v) >= 1)
def pattern_endpoint_vbc_extension_allOf_0(v):
    global pattern_endpoint_vbc_extension_allOf_0
    pattern_endpoint_vbc_extension_allOf_0 = re.compile('^[0-9]+\\Z').search
    return pattern_endpoint_vbc_extension_allOf_0(v)
def matches_endpoint_websocket(v):
    return (type(v) is dict and 'content-type' in v and ('type' in v and 'uri' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'websocket') and matches_value_websocket_uri(v['uri']) and ('content-type' not in v or matches_format_content_type(v['content-type'])) and ('headers' not in v or matches_endpoint_websocket_headers(v['headers'])) and ('authorization' not in v or matches_endpoint_websocket_authorization(v['authorization']))) and v.keys() <= {'$schema', 'type', 'uri', 'content-type', 'headers', 'authorization'})
def valid_endpoint_websocket(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'websocket'):
        return False
    if not 'uri' in v:
        return False
    x = v['uri']
    if not (type(x) is str and (x in passed_value_websocket_uri or passes(x, passed_value_websocket_uri, check_value_websocket_uri))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'content-type' in v:
        x = v['content-type']
        if not (type(x) is str and (x in passed_format_content_type or passes(x, passed_format_content_type, check_format_content_type))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not valid_endpoint_websocket_headers(x):
            return False
        count += 1
    if 'authorization' in v:
        x = v['authorization']
        if not valid_endpoint_websocket_authorization(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return 'content-type' in v
def matches_endpoint_websocket_authorization(v):
    return (type(v) is dict and ('value' in v if ('type' in v and (type(v['type']) is str and v['type'] == 'custom')) else ((not ('type' in v and (type(v['type']) is str and v['type'] == 'vonage'))) or (not 'value' in v))) and 'type' in v and ((type(v['type']) is str and v['type'] in {'vonage', 'custom'}) and ('value' not in v or (type(v['value']) is str and (not pattern_value_placeholder_anyOf_17_not(v['value'])) and len(v['value']) >= 1 and len(v['value']) <= 8191))) and v.keys() <= {'type', 'value'})
def valid_endpoint_websocket_authorization(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x in {'vonage', 'custom'}):
        return False
    if 'value' in v:
        x = v['value']
        if not (type(x) is str and (x in passed_endpoint_websocket_authorization_value or passes(x, passed_endpoint_websocket_authorization_value, check_endpoint_websocket_authorization_value))):
            return False
        count += 1
    if not count == len(v):
        return False
    return ('value' in v if ('type' in v and (type(v['type']) is str and v['type'] == 'custom')) else ((not ('type' in v and (type(v['type']) is str and v['type'] == 'vonage'))) or (not 'value' in v)))
def check_endpoint_websocket_authorization_value(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not pattern_value_placeholder_anyOf_17_not(v)) and len(v) >= 1 and len(v) <= 8191))
def matches_endpoint_websocket_headers(v):
    return (type(v) is dict and (not ('event' in v or 'content-type' in v)) and (not (not all_endpoint_websocket_headers_allOf_1_not_not_propertyNames(v))) and all_endpoint_websocket_headers_propertyNames(v) and len(v) <= 85 and check_endpoint_websocket_headers_x_maxJsonBytes(v))
def valid_endpoint_websocket_headers(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return ((not ('event' in v or 'content-type' in v)) and (not (not all_endpoint_websocket_headers_allOf_1_not_not_propertyNames(v))) and all_endpoint_websocket_headers_propertyNames(v) and len(v) <= 85 and check_endpoint_websocket_headers_x_maxJsonBytes(v))
def all_endpoint_websocket_headers_allOf_1_not_not_propertyNames(v):
    for item in v:
        if (not matches_endpoint_websocket_headers_allOf_1_not_not_propertyNames(item)):
            return False
    return True
def matches_endpoint_websocket_headers_allOf_1_not_not_propertyNames(v):
    return (not ((not ((not type(v) is str) or not (v.isascii() and v.isprintable() and ' ' not in v))) and ((not type(v) is str) or pattern_endpoint_websocket_headers_allOf_1_not_not_propertyNames_not(v))))
def pattern_endpoint_websocket_headers_allOf_1_not_not_propertyNames_not(v):
    global pattern_endpoint_websocket_headers_allOf_1_not_not_propertyNames_not
    pattern_endpoint_websocket_headers_allOf_1_not_not_propertyNames_not = re.compile('^[Aa][Uu][Tt][Hh][Oo][Rr][Ii][Zz][Aa][Tt][Ii][Oo][Nn]\\Z').search
    return pattern_endpoint_websocket_headers_allOf_1_not_not_propertyNames_not(v)
def all_endpoint_websocket_headers_propertyNames(v):
    for item in v:
        if (not ((not type(item) is str) or len(item) <= 506)):
            return False
    return True
def check_format_content_type(v):
    return ((v.isascii() or is_plain(v, 0)) and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
def matches_format_content_type(v):
    return (type(v) is str and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
def valid_format_content_type(v):
    return (type(v) is str and (v in passed_format_content_type or passes(v, passed_format_content_type, check_format_content_type)))
def check_format_dtmf(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_format_dtmf(v))
def matches_format_dtmf(v):
    return (type(v) is str and (v in passed_format_dtmf or passes(v, passed_format_dtmf, check_format_dtmf)))
def pattern_format_dtmf(v):
    global pattern_format_dtmf
    pattern_format_dtmf = re.compile('^[0-9*#p]+\\Z').search
    return pattern_format_dtmf(v)
def valid_format_dtmf(v):
    return (type(v) is str and (v in passed_format_dtmf_2 or passes(v, passed_format_dtmf_2, check_format_dtmf_2)))
def check_format_dtmf_2(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_format_dtmf(v)))
def check_format_e164(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_format_e164(v))
def matches_format_e164(v):
    return (type(v) is str and (v in passed_format_e164 or passes(v, passed_format_e164, check_format_e164)))
def pattern_format_e164(v):
    global pattern_format_e164
    pattern_format_e164 = re.compile('^[1-9][0-9]{6,14}\\Z').search
    return pattern_format_e164(v)
def valid_format_e164(v):
    return (type(v) is str and (v in passed_format_e164_2 or passes(v, passed_format_e164_2, check_format_e164_2)))
def check_format_e164_2(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_format_e164(v)))
def check_format_sip_uri(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and SEMANTIC_CHECKS['sip-uri'](v) is None)
def matches_format_sip_uri(v):
    return (type(v) is str and (v in passed_format_sip_uri or passes(v, passed_format_sip_uri, check_format_sip_uri)))
def valid_format_sip_uri(v):
    return (type(v) is str and (v in passed_format_sip_uri_2 or passes(v, passed_format_sip_uri_2, check_format_sip_uri_2)))
def check_format_sip_uri_2(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and SEMANTIC_CHECKS['sip-uri'](v) is None))
def check_format_ssml(v):
    return (matches('ssml', v) and SEMANTIC_CHECKS['ssml'](v) is None)
def matches_format_ssml(v):
    return (type(v) is str and (v in passed_format_ssml or passes(v, passed_format_ssml, check_format_ssml)))
def valid_format_ssml(v):
    return (type(v) is str and (v in passed_format_ssml_2 or passes(v, passed_format_ssml_2, check_format_ssml_2)))
def check_format_ssml_2(v):
    return ((v.isascii() or is_plain(v, 0)) and (matches('ssml', v) and SEMANTIC_CHECKS['ssml'](v) is None))
def check_format_url(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and SEMANTIC_CHECKS['url'](v) is None)
def matches_format_url(v):
    return (type(v) is str and (v in passed_format_url or passes(v, passed_format_url, check_format_url)))
def valid_format_url(v):
    return (type(v) is str and (v in passed_format_url_2 or passes(v, passed_format_url_2, check_format_url_2)))
def check_format_url_2(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and SEMANTIC_CHECKS['url'](v) is None))
def check_format_websocket_uri(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and SEMANTIC_CHECKS['websocket-uri'](v) is None)
def matches_format_websocket_uri(v):
    return (type(v) is str and (v in passed_format_websocket_uri or passes(v, passed_format_websocket_uri, check_format_websocket_uri)))
def valid_format_websocket_uri(v):
    return (type(v) is str and (v in passed_format_websocket_uri_2 or passes(v, passed_format_websocket_uri_2, check_format_websocket_uri_2)))
def check_format_websocket_uri_2(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and SEMANTIC_CHECKS['websocket-uri'](v) is None))
def valid_meta_configuration(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'paths' in v:
        x = v['paths']
        if not valid_meta_configuration_paths(x):
            return False
        count += 1
    if 'schemas' in v:
        x = v['schemas']
        if not valid_meta_configuration_schemas(x):
            return False
        count += 1
    if 'profile' in v:
        x = v['profile']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'account' in v:
        x = v['account']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'ignore' in v:
        x = v['ignore']
        if not valid_meta_configuration_rules(x):
            return False
        count += 1
    if 'per-file-ignores' in v:
        x = v['per-file-ignores']
        if not valid_meta_configuration_per_file_ignores(x):
            return False
        count += 1
    if 'expect' in v:
        x = v['expect']
        if not valid_meta_configuration_per_file_ignores(x):
            return False
        count += 1
    if 'strict' in v:
        x = v['strict']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def valid_meta_configuration_paths(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def all_meta_configuration_paths_items(v):
    for item in v:
        if (not (type(item) is str and len(item) >= 1)):
            return False
    return True
def valid_meta_configuration_per_file_ignores(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and valid_meta_configuration_rules
        if not (f and f(x)):
            return False
    return True
def all_meta_configuration_per_file_ignores_additionalProperties(v):
    for item in v:
        if (not (item in {} or matches_meta_configuration_rules(v[item]))):
            return False
    return True
def matches_meta_configuration_rules(v):
    return (type(v) is list and all_meta_configuration_paths_items(v))
def valid_meta_configuration_rules(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return True
def valid_meta_configuration_schemas(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and valid_meta_configuration_schemas_additionalProperties
        if not (f and f(x)):
            return False
    return True
def all_meta_configuration_schemas_additionalProperties(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is str and len(v[item]) >= 1))):
            return False
    return True
def valid_meta_configuration_schemas_additionalProperties(v):
    return (type(v) is str and ((v.isascii() or is_plain(v, 0)) and len(v) >= 1))
def valid_meta_document(v):
    if not valid_meta_document_schema(v):
        return False
    return (type(v) is dict and ('$schema' in v and '$id' in v and 'title' in v and 'description' in v and 'examples' in v) and ((type(v['$schema']) is str and v['$schema'] == 'https://json-schema.org/draft/2020-12/schema') and (type(v['$id']) is str and (v['$id'] in passed_meta_document_id or passes(v['$id'], passed_meta_document_id, check_meta_document_id))) and (type(v['examples']) is list and len(v['examples']) >= 1) and ('properties' not in v or (type(v['properties']) is dict and all_meta_document_additionalProperties(v['properties'])))))
def all_meta_document_additionalProperties(v):
    for item in v:
        if (not (item in {} or matches_meta_document_additionalProperties(v[item]))):
            return False
    return True
def matches_meta_document_additionalProperties(v):
    return (type(v) is dict and 'description' in v)
def matches_meta_document_exact_schema(v):
    return (type(v) is dict and matches_meta_document_subschema(v) and (not ('x-tolerated' in v or 'x-aliases' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or matches_meta_document_exact_schema(v['items'])) and ('then' not in v or matches_meta_document_exact_schema(v['then'])) and ('else' not in v or matches_meta_document_exact_schema(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or matches_meta_document_exact_schema(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and all_meta_document_exact_schema_additionalProperties(v['properties']))) and ('allOf' not in v or matches_meta_document_exact_schemas(v['allOf']))))
def valid_meta_document_exact_schema(v):
    if not valid_meta_document_subschema(v):
        return False
    return (type(v) is dict and (not ('x-tolerated' in v or 'x-aliases' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or matches_meta_document_exact_schema(v['items'])) and ('then' not in v or matches_meta_document_exact_schema(v['then'])) and ('else' not in v or matches_meta_document_exact_schema(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or matches_meta_document_exact_schema(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and all_meta_document_exact_schema_additionalProperties(v['properties']))) and ('allOf' not in v or matches_meta_document_exact_schemas(v['allOf']))))
def all_meta_document_exact_schema_additionalProperties(v):
    for item in v:
        if (not (item in {} or matches_meta_document_exact_schema(v[item]))):
            return False
    return True
def matches_meta_document_exact_schemas(v):
    return (type(v) is list and all_meta_document_exact_schemas_items(v) and len(v) >= 1)
def valid_meta_document_exact_schemas(v):
    if not type(v) is list:
        return False
    for x in v:
        if not valid_meta_document_exact_schema(x):
            return False
    return len(v) >= 1
def all_meta_document_exact_schemas_items(v):
    for item in v:
        if (not matches_meta_document_exact_schema(item)):
            return False
    return True
def check_meta_document_id(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_meta_document_id(v))
def pattern_meta_document_id(v):
    global pattern_meta_document_id
    pattern_meta_document_id = re.compile('^https://voiceschema[.]github[.]io/schemas/v1/[a-z0-9/-]+[.]json\\Z').search
    return pattern_meta_document_id(v)
def matches_meta_document_schema(v):
    return (type(v) is dict and ((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in passed_meta_document_schema_allOf_0_if_pattern or passes(v['pattern'], passed_meta_document_schema_allOf_0_if_pattern, check_meta_document_schema_allOf_0_if_pattern))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or 'properties' in v or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-aliases' in v) or (('properties' in v and 'additionalProperties' in v) and v['additionalProperties'] is False)) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v)) and (('$comment' not in v or (type(v['$comment']) is str and len(v['$comment']) >= 1)) and ('$ref' not in v or (type(v['$ref']) is str and (not pattern_meta_document_schema_ref_not(v['$ref'])))) and ('$defs' not in v or (type(v['$defs']) is dict and all_meta_document_schema_additionalProperties(v['$defs']))) and ('title' not in v or (type(v['title']) is str and len(v['title']) >= 1)) and ('description' not in v or (type(v['description']) is str and len(v['description']) >= 1)) and ('examples' not in v or type(v['examples']) is list) and ('deprecated' not in v or v['deprecated'] is True) and ('writeOnly' not in v or v['writeOnly'] is True) and ('type' not in v or (type(v['type']) is str and v['type'] in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})) and ('enum' not in v or (type(v['enum']) is list and len(v['enum']) >= 1)) and ('format' not in v or (type(v['format']) is str and v['format'] in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'content-type', 'ssml'})) and ('pattern' not in v or (type(v['pattern']) is str and (not pattern_meta_document_schema_pattern_allOf_0_not(v['pattern'])) and (not pattern_meta_document_schema_pattern_allOf_1_not(v['pattern'])) and len(v['pattern']) >= 1)) and ('minLength' not in v or ((type(v['minLength']) is int or (type(v['minLength']) is float and v['minLength'].is_integer())) and v['minLength'] >= 0)) and ('maxLength' not in v or ((type(v['maxLength']) is int or (type(v['maxLength']) is float and v['maxLength'].is_integer())) and v['maxLength'] >= 0)) and ('minimum' not in v or (type(v['minimum']) is int or type(v['minimum']) is float)) and ('maximum' not in v or (type(v['maximum']) is int or type(v['maximum']) is float)) and ('exclusiveMinimum' not in v or (type(v['exclusiveMinimum']) is int or type(v['exclusiveMinimum']) is float)) and ('exclusiveMaximum' not in v or (type(v['exclusiveMaximum']) is int or type(v['exclusiveMaximum']) is float)) and ('items' not in v or matches_meta_document_subschema(v['items'])) and ('minItems' not in v or ((type(v['minItems']) is int or (type(v['minItems']) is float and v['minItems'].is_integer())) and v['minItems'] >= 0)) and ('maxItems' not in v or ((type(v['maxItems']) is int or (type(v['maxItems']) is float and v['maxItems'].is_integer())) and v['maxItems'] >= 0)) and ('uniqueItems' not in v or v['uniqueItems'] is True) and ('contains' not in v or matches_meta_document_exact_schema(v['contains'])) and ('properties' not in v or (type(v['properties']) is dict and all_meta_document_schema_additionalProperties(v['properties']))) and ('required' not in v or (type(v['required']) is list and all_meta_configuration_paths_items(v['required']) and len(v['required']) >= 1)) and ('additionalProperties' not in v or (v['additionalProperties'] is False if type(v['additionalProperties']) is bool else matches_meta_document_subschema(v['additionalProperties']))) and ('propertyNames' not in v or matches_meta_document_exact_schema(v['propertyNames'])) and ('minProperties' not in v or ((type(v['minProperties']) is int or (type(v['minProperties']) is float and v['minProperties'].is_integer())) and v['minProperties'] >= 0)) and ('maxProperties' not in v or ((type(v['maxProperties']) is int or (type(v['maxProperties']) is float and v['maxProperties'].is_integer())) and v['maxProperties'] >= 0)) and ('allOf' not in v or (type(v['allOf']) is list and all_meta_document_schema_allOf_items(v['allOf']) and len(v['allOf']) >= 1)) and ('anyOf' not in v or matches_meta_document_exact_schemas(v['anyOf'])) and ('oneOf' not in v or matches_meta_document_exact_schemas(v['oneOf'])) and ('not' not in v or matches_meta_document_exact_schema(v['not'])) and ('if' not in v or matches_meta_document_exact_schema(v['if'])) and ('then' not in v or matches_meta_document_subschema(v['then'])) and ('else' not in v or matches_meta_document_subschema(v['else'])) and ('x-maxJsonBytes' not in v or ((type(v['x-maxJsonBytes']) is int or (type(v['x-maxJsonBytes']) is float and v['x-maxJsonBytes'].is_integer())) and v['x-maxJsonBytes'] >= 2)) and ('x-maxTextLength' not in v or ((type(v['x-maxTextLength']) is int or (type(v['x-maxTextLength']) is float and v['x-maxTextLength'].is_integer())) and v['x-maxTextLength'] >= 0)) and ('x-tolerated' not in v or (v['x-tolerated'] is True if type(v['x-tolerated']) is bool else matches_meta_document_exact_schema(v['x-tolerated']))) and ('x-aliases' not in v or (type(v['x-aliases']) is dict and all_meta_configuration_schemas_additionalProperties(v['x-aliases']) and len(v['x-aliases']) >= 1)) and ('x-emptyIsAbsent' not in v or v['x-emptyIsAbsent'] is True) and ('x-known' not in v or (type(v['x-known']) is list and all_action_input_type_uniqueItems(v['x-known']) and len(v['x-known']) >= 1)) and ('x-synonyms' not in v or (type(v['x-synonyms']) is dict and all_meta_document_schema_x_synonyms_additionalProperties(v['x-synonyms']) and len(v['x-synonyms']) >= 1)) and ('x-message' not in v or matches_meta_document_schema_x_message(v['x-message']))) and v.keys() <= {'$schema', '$id', '$comment', '$ref', '$defs', 'title', 'description', 'examples', 'default', 'deprecated', 'writeOnly', 'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'x-maxJsonBytes', 'x-maxTextLength', 'x-tolerated', 'x-aliases', 'x-emptyIsAbsent', 'x-known', 'x-synonyms', 'x-message'})
def valid_meta_document_schema(v):
    if not type(v) is dict:
        return False
    count = 0
    if '$schema' in v:
        x = v['$schema']
        if not is_json(x):
            return False
        count += 1
    if '$id' in v:
        x = v['$id']
        if not is_json(x):
            return False
        count += 1
    if '$comment' in v:
        x = v['$comment']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if '$ref' in v:
        x = v['$ref']
        if not (type(x) is str and (x in passed_meta_document_schema_ref or passes(x, passed_meta_document_schema_ref, check_meta_document_schema_ref))):
            return False
        count += 1
    if '$defs' in v:
        x = v['$defs']
        if not valid_meta_document_schema_defs(x):
            return False
        count += 1
    if 'title' in v:
        x = v['title']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'description' in v:
        x = v['description']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'examples' in v:
        x = v['examples']
        if not valid_meta_document_schema_examples(x):
            return False
        count += 1
    if 'default' in v:
        x = v['default']
        if not is_json(x):
            return False
        count += 1
    if 'deprecated' in v:
        x = v['deprecated']
        if not valid_meta_document_schema_deprecated(x):
            return False
        count += 1
    if 'writeOnly' in v:
        x = v['writeOnly']
        if not valid_meta_document_schema_deprecated(x):
            return False
        count += 1
    if 'type' in v:
        x = v['type']
        if not (type(x) is str and x in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'}):
            return False
        count += 1
    if 'enum' in v:
        x = v['enum']
        if not valid_meta_document_schema_enum(x):
            return False
        count += 1
    if 'const' in v:
        x = v['const']
        if not is_json(x):
            return False
        count += 1
    if 'format' in v:
        x = v['format']
        if not (type(x) is str and x in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'content-type', 'ssml'}):
            return False
        count += 1
    if 'pattern' in v:
        x = v['pattern']
        if not (type(x) is str and (x in passed_meta_document_schema_pattern or passes(x, passed_meta_document_schema_pattern, check_meta_document_schema_pattern))):
            return False
        count += 1
    if 'minLength' in v:
        x = v['minLength']
        if not valid_meta_document_schema_minLength(x):
            return False
        count += 1
    if 'maxLength' in v:
        x = v['maxLength']
        if not valid_meta_document_schema_minLength(x):
            return False
        count += 1
    if 'minimum' in v:
        x = v['minimum']
        if not valid_meta_document_schema_minimum(x):
            return False
        count += 1
    if 'maximum' in v:
        x = v['maximum']
        if not valid_meta_document_schema_minimum(x):
            return False
        count += 1
    if 'exclusiveMinimum' in v:
        x = v['exclusiveMinimum']
        if not valid_meta_document_schema_minimum(x):
            return False
        count += 1
    if 'exclusiveMaximum' in v:
        x = v['exclusiveMaximum']
        if not valid_meta_document_schema_minimum(x):
            return False
        count += 1
    if 'items' in v:
        x = v['items']
        if not valid_meta_document_subschema(x):
            return False
        count += 1
    if 'minItems' in v:
        x = v['minItems']
        if not valid_meta_document_schema_minLength(x):
            return False
        count += 1
    if 'maxItems' in v:
        x = v['maxItems']
        if not valid_meta_document_schema_minLength(x):
            return False
        count += 1
    if 'uniqueItems' in v:
        x = v['uniqueItems']
        if not valid_meta_document_schema_deprecated(x):
            return False
        count += 1
    if 'contains' in v:
        x = v['contains']
        if not valid_meta_document_exact_schema(x):
            return False
        count += 1
    if 'properties' in v:
        x = v['properties']
        if not valid_meta_document_schema_defs(x):
            return False
        count += 1
    if 'required' in v:
        x = v['required']
        if not valid_meta_document_schema_required(x):
            return False
        count += 1
    if 'additionalProperties' in v:
        x = v['additionalProperties']
        if not valid_meta_document_schema_additionalProperties(x):
            return False
        count += 1
    if 'propertyNames' in v:
        x = v['propertyNames']
        if not valid_meta_document_exact_schema(x):
            return False
        count += 1
    if 'minProperties' in v:
        x = v['minProperties']
        if not valid_meta_document_schema_minLength(x):
            return False
        count += 1
    if 'maxProperties' in v:
        x = v['maxProperties']
        if not valid_meta_document_schema_minLength(x):
            return False
        count += 1
    if 'allOf' in v:
        x = v['allOf']
        if not valid_meta_document_schema_allOf(x):
            return False
        count += 1
    if 'anyOf' in v:
        x = v['anyOf']
        if not valid_meta_document_exact_schemas(x):
            return False
        count += 1
    if 'oneOf' in v:
        x = v['oneOf']
        if not valid_meta_document_exact_schemas(x):
            return False
        count += 1
    if 'not' in v:
        x = v['not']
        if not valid_meta_document_exact_schema(x):
            return False
        count += 1
    if 'if' in v:
        x = v['if']
        if not valid_meta_document_exact_schema(x):
            return False
        count += 1
    if 'then' in v:
        x = v['then']
        if not valid_meta_document_subschema(x):
            return False
        count += 1
    if 'else' in v:
        x = v['else']
        if not valid_meta_document_subschema(x):
            return False
        count += 1
    if 'x-maxJsonBytes' in v:
        x = v['x-maxJsonBytes']
        if not valid_meta_document_schema_x_maxJsonBytes(x):
            return False
        count += 1
    if 'x-maxTextLength' in v:
        x = v['x-maxTextLength']
        if not valid_meta_document_schema_minLength(x):
            return False
        count += 1
    if 'x-tolerated' in v:
        x = v['x-tolerated']
        if not valid_meta_document_schema_x_tolerated(x):
            return False
        count += 1
    if 'x-aliases' in v:
        x = v['x-aliases']
        if not valid_meta_document_schema_x_aliases(x):
            return False
        count += 1
    if 'x-emptyIsAbsent' in v:
        x = v['x-emptyIsAbsent']
        if not valid_meta_document_schema_deprecated(x):
            return False
        count += 1
    if 'x-known' in v:
        x = v['x-known']
        if not valid_meta_document_schema_x_known(x):
            return False
        count += 1
    if 'x-synonyms' in v:
        x = v['x-synonyms']
        if not valid_meta_document_schema_x_synonyms(x):
            return False
        count += 1
    if 'x-message' in v:
        x = v['x-message']
        if not valid_meta_document_schema_x_message(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in passed_meta_document_schema_allOf_0_if_pattern or passes(v['pattern'], passed_meta_document_schema_allOf_0_if_pattern, check_meta_document_schema_allOf_0_if_pattern))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or 'properties' in v or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-aliases' in v) or (('properties' in v and 'additionalProperties' in v) and v['additionalProperties'] is False)) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v)))
def all_meta_document_schema_additionalProperties(v):
    for item in v:
        if (not (item in {} or matches_meta_document_subschema(v[item]))):
            return False
    return True
def valid_meta_document_schema_additionalProperties(v):
    if not (valid_meta_document_schema_additionalProperties_then if type(v) is bool else valid_meta_document_subschema)(v):
        return False
    return True
def valid_meta_document_schema_additionalProperties_then(v):
    return v is False
def valid_meta_document_schema_allOf(v):
    if not type(v) is list:
        return False
    for x in v:
        if not valid_meta_document_subschema(x):
            return False
    return len(v) >= 1
def check_meta_document_schema_allOf_0_if_pattern(v):
    return ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_meta_document_schema_allOf_0_if_pattern(v))
def pattern_meta_document_schema_allOf_0_if_pattern(v):
    global pattern_meta_document_schema_allOf_0_if_pattern
    pattern_meta_document_schema_allOf_0_if_pattern = re.compile('[$]\\Z').search
    return pattern_meta_document_schema_allOf_0_if_pattern(v)
def all_meta_document_schema_allOf_items(v):
    for item in v:
        if (not matches_meta_document_subschema(item)):
            return False
    return True
def valid_meta_document_schema_defs(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and valid_meta_document_subschema
        if not (f and f(x)):
            return False
    return True
def valid_meta_document_schema_deprecated(v):
    return v is True
def valid_meta_document_schema_enum(v):
    if not is_json(v):
        return False
    return (type(v) is list and len(v) >= 1)
def valid_meta_document_schema_examples(v):
    if not is_json(v):
        return False
    return type(v) is list
def valid_meta_document_schema_minLength(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def valid_meta_document_schema_minimum(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def check_meta_document_schema_pattern(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not pattern_meta_document_schema_pattern_allOf_0_not(v)) and (not pattern_meta_document_schema_pattern_allOf_1_not(v)) and len(v) >= 1))
def pattern_meta_document_schema_pattern_allOf_0_not(v):
    global pattern_meta_document_schema_pattern_allOf_0_not
    pattern_meta_document_schema_pattern_allOf_0_not = re.compile('[\\\\][A-Za-z0-9<>]|[(][?][^:]|\\[\\[|\\[\\^?\\]|[&][&]|[~][~]|[{][0-9,]*[ \t\r\n]').search
    return pattern_meta_document_schema_pattern_allOf_0_not(v)
def pattern_meta_document_schema_pattern_allOf_1_not(v):
    global pattern_meta_document_schema_pattern_allOf_1_not
    pattern_meta_document_schema_pattern_allOf_1_not = re.compile('^(?:[^\\[\\\\$]|[\\\\][^\n]|\\[(?:[^\\]\\\\]|[\\\\][^\n])*\\])*[$][^\n]').search
    return pattern_meta_document_schema_pattern_allOf_1_not(v)
def check_meta_document_schema_ref(v):
    return ((v.isascii() or is_plain(v, 0)) and (not pattern_meta_document_schema_ref_not(v)))
def pattern_meta_document_schema_ref_not(v):
    global pattern_meta_document_schema_ref_not
    pattern_meta_document_schema_ref_not = re.compile('[^A-Za-z0-9./#$_~-]|^/').search
    return pattern_meta_document_schema_ref_not(v)
def valid_meta_document_schema_required(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def valid_meta_document_schema_x_aliases(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and valid_meta_configuration_schemas_additionalProperties
        if not (f and f(x)):
            return False
    return len(v) >= 1
def valid_meta_document_schema_x_known(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return len(v) >= 1
def valid_meta_document_schema_x_maxJsonBytes(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def matches_meta_document_schema_x_message(v):
    return (type(v) is dict and ('rule' in v and 'text' in v) and ((type(v['rule']) is str and (v['rule'] in passed_meta_document_schema_x_message_rule or passes(v['rule'], passed_meta_document_schema_x_message_rule, check_meta_document_schema_x_message_rule))) and (type(v['text']) is str and len(v['text']) >= 1)) and v.keys() <= {'rule', 'text'})
def valid_meta_document_schema_x_message(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in passed_meta_document_schema_x_message_rule_2 or passes(x, passed_meta_document_schema_x_message_rule_2, check_meta_document_schema_x_message_rule_2))):
        return False
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
        return False
    if not count == len(v):
        return False
    return True
def check_meta_document_schema_x_message_rule(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_meta_document_schema_x_message_rule(v))
def pattern_meta_document_schema_x_message_rule(v):
    global pattern_meta_document_schema_x_message_rule
    pattern_meta_document_schema_x_message_rule = re.compile('^[a-z0-9]+(?:-[a-z0-9]+)*\\Z').search
    return pattern_meta_document_schema_x_message_rule(v)
def check_meta_document_schema_x_message_rule_2(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_meta_document_schema_x_message_rule(v)))
def valid_meta_document_schema_x_synonyms(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and valid_meta_document_schema_required
        if not (f and f(x)):
            return False
    return len(v) >= 1
def all_meta_document_schema_x_synonyms_additionalProperties(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is list and all_meta_configuration_paths_items(v[item]) and len(v[item]) >= 1))):
            return False
    return True
def valid_meta_document_schema_x_tolerated(v):
    if not (valid_meta_document_schema_deprecated if type(v) is bool else valid_meta_document_exact_schema)(v):
        return False
    return True
def matches_meta_document_subschema(v):
    return (type(v) is dict and matches_meta_document_schema(v) and (not ('$id' in v or '$schema' in v or 'x-emptyIsAbsent' in v)))
def valid_meta_document_subschema(v):
    if not valid_meta_document_schema(v):
        return False
    return (type(v) is dict and (not ('$id' in v or '$schema' in v or 'x-emptyIsAbsent' in v)))
def valid_meta_report(v):
    if not type(v) is dict:
        return False
    count = 9
    if not 'version' in v:
        return False
    x = v['version']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'files' in v:
        return False
    x = v['files']
    if not valid_meta_document_schema_minLength(x):
        return False
    if not 'skipped' in v:
        return False
    x = v['skipped']
    if not valid_meta_document_schema_minLength(x):
        return False
    if not 'errors' in v:
        return False
    x = v['errors']
    if not valid_meta_document_schema_minLength(x):
        return False
    if not 'warnings' in v:
        return False
    x = v['warnings']
    if not valid_meta_document_schema_minLength(x):
        return False
    if not 'unreadable' in v:
        return False
    x = v['unreadable']
    if not valid_meta_report_unreadable(x):
        return False
    if not 'resembling' in v:
        return False
    x = v['resembling']
    if not valid_meta_report_resembling(x):
        return False
    if not 'results' in v:
        return False
    x = v['results']
    if not valid_meta_report_results(x):
        return False
    if not 'problems' in v:
        return False
    x = v['problems']
    if not valid_meta_report_problems(x):
        return False
    if not count == len(v):
        return False
    return True
def matches_meta_report_position(v):
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1) or type(v) is type(None))
def valid_meta_report_position(v):
    if not is_json(v):
        return False
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1) or type(v) is type(None))
def matches_meta_report_problem(v):
    return (type(v) is dict and ('path' in v and 'line' in v and 'column' in v and 'end_line' in v and 'end_column' in v and 'severity' in v and 'rule' in v and 'message' in v and 'instance_location' in v and 'schema_location' in v and 'suggestion' in v and 'container' in v) and (type(v['path']) is str and matches_meta_report_position(v['line']) and matches_meta_report_position(v['column']) and matches_meta_report_position(v['end_line']) and matches_meta_report_position(v['end_column']) and (type(v['severity']) is str and v['severity'] in {'error', 'warning'}) and (type(v['rule']) is str and (v['rule'] in passed_meta_document_schema_x_message_rule or passes(v['rule'], passed_meta_document_schema_x_message_rule, check_meta_document_schema_x_message_rule))) and (type(v['message']) is str and len(v['message']) >= 1) and type(v['instance_location']) is str and type(v['schema_location']) is str and (type(v['suggestion']) is str or type(v['suggestion']) is type(None)) and (type(v['container']) is str or type(v['container']) is type(None))) and v.keys() <= {'path', 'line', 'column', 'end_line', 'end_column', 'severity', 'rule', 'message', 'instance_location', 'schema_location', 'suggestion', 'container'})
def valid_meta_report_problem(v):
    if not type(v) is dict:
        return False
    count = 12
    if not 'path' in v:
        return False
    x = v['path']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'line' in v:
        return False
    x = v['line']
    if not valid_meta_report_position(x):
        return False
    if not 'column' in v:
        return False
    x = v['column']
    if not valid_meta_report_position(x):
        return False
    if not 'end_line' in v:
        return False
    x = v['end_line']
    if not valid_meta_report_position(x):
        return False
    if not 'end_column' in v:
        return False
    x = v['end_column']
    if not valid_meta_report_position(x):
        return False
    if not 'severity' in v:
        return False
    x = v['severity']
    if not (type(x) is str and x in {'error', 'warning'}):
        return False
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in passed_meta_document_schema_x_message_rule_2 or passes(x, passed_meta_document_schema_x_message_rule_2, check_meta_document_schema_x_message_rule_2))):
        return False
    if not 'message' in v:
        return False
    x = v['message']
    if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
        return False
    if not 'instance_location' in v:
        return False
    x = v['instance_location']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'schema_location' in v:
        return False
    x = v['schema_location']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'suggestion' in v:
        return False
    x = v['suggestion']
    if not valid_meta_report_results_items_schema(x):
        return False
    if not 'container' in v:
        return False
    x = v['container']
    if not valid_meta_report_results_items_schema(x):
        return False
    if not count == len(v):
        return False
    return True
def valid_meta_report_problems(v):
    if not type(v) is list:
        return False
    for x in v:
        if not valid_meta_report_problem(x):
            return False
    return True
def all_meta_report_problems_items(v):
    for item in v:
        if (not matches_meta_report_problem(item)):
            return False
    return True
def valid_meta_report_resembling(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def valid_meta_report_results(v):
    if not type(v) is list:
        return False
    for x in v:
        if not valid_meta_report_results_items(x):
            return False
    return True
def all_meta_report_results_items(v):
    for item in v:
        if (not matches_meta_report_results_items(item)):
            return False
    return True
def matches_meta_report_results_items(v):
    return (type(v) is dict and ('path' in v and 'schema' in v) and (type(v['path']) is str and (type(v['schema']) is str or type(v['schema']) is type(None))) and v.keys() <= {'path', 'schema'})
def valid_meta_report_results_items(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'path' in v:
        return False
    x = v['path']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'schema' in v:
        return False
    x = v['schema']
    if not valid_meta_report_results_items_schema(x):
        return False
    if not count == len(v):
        return False
    return True
def valid_meta_report_results_items_schema(v):
    if not is_json(v):
        return False
    return (type(v) is str or type(v) is type(None))
def valid_meta_report_unreadable(v):
    if not type(v) is list:
        return False
    for x in v:
        if not valid_meta_report_unreadable_items(x):
            return False
    return True
def all_meta_report_unreadable_items(v):
    for item in v:
        if (not matches_meta_report_unreadable_items(item)):
            return False
    return True
def matches_meta_report_unreadable_items(v):
    return (type(v) is dict and ('path' in v and 'reason' in v) and (type(v['path']) is str and type(v['reason']) is str) and v.keys() <= {'path', 'reason'})
def valid_meta_report_unreadable_items(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'path' in v:
        return False
    x = v['path']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'reason' in v:
        return False
    x = v['reason']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not count == len(v):
        return False
    return True
def matches_ncco(v):
    return (type(v) is list and all_ncco_items(v) and len(v) >= 1)
def valid_ncco(v):
    if not type(v) is list:
        return False
    for x in v:
        if not valid_ncco_items(x):
            return False
    return len(v) >= 1
def all_ncco_items(v):
    for item in v:
        if (not matches_ncco_items(item)):
            return False
    return True
def matches_ncco_items(v):
    return (type(v) is dict and ('action' not in v or matches_ncco_items_allOf_0_action(v['action'])) and ('action' not in v or matches_ncco_items_allOf_1_action(v['action'])) and dispatch(v, 'action', table_ncco_items) and 'action' in v and (type(v['action']) is str and v['action'] in {'connect', 'conversation', 'input', 'notify', 'record', 'stream', 'talk', 'transfer', 'wait'}))
def valid_ncco_items(v):
    if not type(v) is dict:
        return False
    x = v.get('action')
    f = table_ncco_items_2.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def matches_ncco_items_allOf_0_action(v):
    return (not (type(v) is str and v == 'websocket'))
def matches_ncco_items_allOf_1_action(v):
    return (not (type(v) is str and v == 'hangup'))
def valid_payload(v):
    if not (valid_ncco if type(v) is list else valid_payload_response_call)(v):
        return False
    return True
def matches_payload_call_create(v):
    return (matches_call_create(v) if (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict))))) else matches_payload_webhook_fallback(v))
def valid_payload_call_create(v):
    if not (valid_call_create if (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict))))) else valid_payload_webhook_fallback)(v):
        return False
    return True
def matches_payload_call_create_if(v):
    return (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict)))))
def matches_payload_call_dtmf(v):
    return (matches_call_dtmf(v) if (type(v) is dict and 'digits' in v) else matches_payload_call_talk(v))
def valid_payload_call_dtmf(v):
    if not (valid_call_dtmf if (type(v) is dict and 'digits' in v) else valid_payload_call_talk)(v):
        return False
    return True
def matches_payload_call_dtmf_if(v):
    return (type(v) is dict and 'digits' in v)
def matches_payload_call_input_dtmf(v):
    return (matches_call_input_dtmf(v) if (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1))) else matches_payload_unrecognised(v))
def valid_payload_call_input_dtmf(v):
    if not (valid_call_input_dtmf if (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1))) else valid_payload_lone_action_then)(v):
        return False
    return True
def matches_payload_call_input_dtmf_if(v):
    return (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1)))
def matches_payload_call_modify(v):
    return (matches_call_modify(v) if (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in passed_payload_call_modify_if_anyOf_1_action or passes(v['action'], passed_payload_call_modify_if_anyOf_1_action, pattern_payload_call_modify_if_anyOf_1_action)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer')))) else matches_payload_lone_action(v))
def valid_payload_call_modify(v):
    if not (valid_call_modify if (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in passed_payload_call_modify_if_anyOf_1_action or passes(v['action'], passed_payload_call_modify_if_anyOf_1_action, pattern_payload_call_modify_if_anyOf_1_action)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer')))) else valid_payload_lone_action)(v):
        return False
    return True
def matches_payload_call_modify_if(v):
    return (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in passed_payload_call_modify_if_anyOf_1_action or passes(v['action'], passed_payload_call_modify_if_anyOf_1_action, pattern_payload_call_modify_if_anyOf_1_action)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer'))))
def pattern_payload_call_modify_if_anyOf_1_action(v):
    global pattern_payload_call_modify_if_anyOf_1_action
    pattern_payload_call_modify_if_anyOf_1_action = re.compile('^(?:[Hh]ang|HANG|(?:[Uu]n|UN)?(?:[Mm]u|MU|[Ee]ar|EAR))').search
    return pattern_payload_call_modify_if_anyOf_1_action(v)
def matches_payload_call_stream(v):
    return (matches_call_stream(v) if (type(v) is dict and ('stream_url' in v or 'streamUrl' in v)) else matches_payload_call_dtmf(v))
def valid_payload_call_stream(v):
    if not (valid_call_stream if (type(v) is dict and ('stream_url' in v or 'streamUrl' in v)) else valid_payload_call_dtmf)(v):
        return False
    return True
def matches_payload_call_stream_if(v):
    return (type(v) is dict and ('stream_url' in v or 'streamUrl' in v))
def matches_payload_call_talk(v):
    return (matches_call_talk(v) if (type(v) is dict and 'text' in v) else matches_payload_call_input_dtmf(v))
def valid_payload_call_talk(v):
    if not (valid_call_talk if (type(v) is dict and 'text' in v) else valid_payload_call_input_dtmf)(v):
        return False
    return True
def matches_payload_call_talk_if(v):
    return (type(v) is dict and 'text' in v)
def matches_payload_conversation_record(v):
    return (matches_conversation_record(v) if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] in {'start', 'stop', 'Start', 'Stop', 'START', 'STOP'})) else matches_payload_call_modify(v))
def valid_payload_conversation_record(v):
    if not (valid_conversation_record if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] in {'start', 'stop', 'Start', 'Stop', 'START', 'STOP'})) else valid_payload_call_modify)(v):
        return False
    return True
def matches_payload_conversation_record_if(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] in {'start', 'stop', 'Start', 'Stop', 'START', 'STOP'}))
def matches_payload_endpoint(v):
    return (matches_endpoint(v) if (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str) else matches_payload_call_stream(v))
def valid_payload_endpoint(v):
    if not (valid_endpoint if (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str) else valid_payload_call_stream)(v):
        return False
    return True
def matches_payload_endpoint_if(v):
    return (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str)
def matches_payload_if(v):
    return type(v) is list
def matches_payload_lone_action(v):
    return (False if (type(v) is dict and 'action' in v and matches_payload_lone_action_if_action(v['action'])) else matches_payload_websocket_command(v))
def valid_payload_lone_action(v):
    if not (valid_payload_lone_action_then if (type(v) is dict and 'action' in v and matches_payload_lone_action_if_action(v['action'])) else valid_payload_websocket_command)(v):
        return False
    return True
def matches_payload_lone_action_if(v):
    return (type(v) is dict and 'action' in v and matches_payload_lone_action_if_action(v['action']))
def matches_payload_lone_action_if_action(v):
    return (type(v) is str and (not v == 'clear'))
def valid_payload_lone_action_then(v):
    return False
def matches_payload_response_call(v):
    return (matches_response_call(v) if (type(v) is dict and ('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict)) else matches_payload_response_message(v))
def valid_payload_response_call(v):
    if not (valid_response_call if (type(v) is dict and ('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict)) else valid_payload_response_message)(v):
        return False
    return True
def matches_payload_response_call_if(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict))
def matches_payload_response_calls(v):
    return (matches_response_calls(v) if (type(v) is dict and '_embedded' in v and matches_payload_response_calls_if_embedded(v['_embedded'])) else matches_payload_call_create(v))
def valid_payload_response_calls(v):
    if not (valid_response_calls if (type(v) is dict and '_embedded' in v and matches_payload_response_calls_if_embedded(v['_embedded'])) else valid_payload_call_create)(v):
        return False
    return True
def matches_payload_response_calls_if(v):
    return (type(v) is dict and '_embedded' in v and matches_payload_response_calls_if_embedded(v['_embedded']))
def matches_payload_response_calls_if_embedded(v):
    return (type(v) is dict and 'calls' in v)
def matches_payload_response_created(v):
    return (matches_response_created(v) if (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started')) else matches_payload_webhook_event(v))
def valid_payload_response_created(v):
    if not (valid_response_created if (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started')) else valid_payload_webhook_event)(v):
        return False
    return True
def matches_payload_response_created_if(v):
    return (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started'))
def matches_payload_response_error(v):
    return (matches_response_error(v) if (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v))) else matches_payload_webhook_transcription(v))
def valid_payload_response_error(v):
    if not (valid_response_error if (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v))) else valid_payload_webhook_transcription)(v):
        return False
    return True
def matches_payload_response_error_if(v):
    return (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v)))
def matches_payload_response_message(v):
    return (matches_response_message(v) if (type(v) is dict and ('uuid' in v and 'message' in v) and len(v) <= 2) else matches_payload_response_calls(v))
def valid_payload_response_message(v):
    if not (valid_response_message if (type(v) is dict and ('uuid' in v and 'message' in v) and len(v) <= 2) else valid_payload_response_calls)(v):
        return False
    return True
def matches_payload_response_message_if(v):
    return (type(v) is dict and ('uuid' in v and 'message' in v) and len(v) <= 2)
def matches_payload_unrecognised(v):
    return False
def matches_payload_webhook_answer(v):
    return (matches_webhook_answer(v) if (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v or 'custom_data' in v) and 'uuid' in v))) else matches_payload_endpoint(v))
def valid_payload_webhook_answer(v):
    if not (valid_webhook_answer if (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v or 'custom_data' in v) and 'uuid' in v))) else valid_payload_endpoint)(v):
        return False
    return True
def matches_payload_webhook_answer_if(v):
    return (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v or 'custom_data' in v) and 'uuid' in v)))
def matches_payload_webhook_error(v):
    return (matches_webhook_error(v) if (type(v) is dict and 'reason' in v) else matches_payload_webhook_event_without_status(v))
def valid_payload_webhook_error(v):
    if not (valid_webhook_error if (type(v) is dict and 'reason' in v) else valid_payload_webhook_event_without_status)(v):
        return False
    return True
def matches_payload_webhook_error_if(v):
    return (type(v) is dict and 'reason' in v)
def matches_payload_webhook_event(v):
    return (matches_webhook_event(v) if (type(v) is dict and 'status' in v and type(v['status']) is str) else matches_payload_webhook_transfer(v))
def valid_payload_webhook_event(v):
    if not (valid_webhook_event if (type(v) is dict and 'status' in v and type(v['status']) is str) else valid_payload_webhook_transfer)(v):
        return False
    return True
def matches_payload_webhook_event_if(v):
    return (type(v) is dict and 'status' in v and type(v['status']) is str)
def matches_payload_webhook_event_without_status(v):
    return (matches_webhook_event(v) if (type(v) is dict and ('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or ((not ('from_user' in v or 'endpoint_type' in v or 'region_url' in v or 'custom_data' in v)) and ('direction' in v or 'timestamp' in v)))) else matches_payload_webhook_answer(v))
def valid_payload_webhook_event_without_status(v):
    if not (valid_webhook_event if (type(v) is dict and ('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or ((not ('from_user' in v or 'endpoint_type' in v or 'region_url' in v or 'custom_data' in v)) and ('direction' in v or 'timestamp' in v)))) else valid_payload_webhook_answer)(v):
        return False
    return True
def matches_payload_webhook_event_without_status_if(v):
    return (type(v) is dict and ('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or ((not ('from_user' in v or 'endpoint_type' in v or 'region_url' in v or 'custom_data' in v)) and ('direction' in v or 'timestamp' in v))))
def matches_payload_webhook_fallback(v):
    return (matches_webhook_fallback(v) if (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict) else matches_payload_conversation_record(v))
def valid_payload_webhook_fallback(v):
    if not (valid_webhook_fallback if (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict) else valid_payload_conversation_record)(v):
        return False
    return True
def matches_payload_webhook_fallback_if(v):
    return (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict)
def matches_payload_webhook_input(v):
    return (matches_webhook_input(v) if (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v)) else matches_payload_webhook_notify(v))
def valid_payload_webhook_input(v):
    if not (valid_webhook_input if (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v)) else valid_payload_webhook_notify)(v):
        return False
    return True
def matches_payload_webhook_input_if(v):
    return (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v))
def matches_payload_webhook_notify(v):
    return (matches_webhook_notify(v) if (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v) else matches_payload_webhook_error(v))
def valid_payload_webhook_notify(v):
    if not (valid_webhook_notify if (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v) else valid_payload_webhook_error)(v):
        return False
    return True
def matches_payload_webhook_notify_if(v):
    return (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v)
def matches_payload_webhook_record(v):
    return (matches_webhook_record(v) if (type(v) is dict and 'recording_url' in v) else matches_payload_response_created(v))
def valid_payload_webhook_record(v):
    if not (valid_webhook_record if (type(v) is dict and 'recording_url' in v) else valid_payload_response_created)(v):
        return False
    return True
def matches_payload_webhook_record_if(v):
    return (type(v) is dict and 'recording_url' in v)
def matches_payload_webhook_transcription(v):
    return (matches_webhook_transcription(v) if (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] in {'transcribed', 'transcription_failed'})) or ((not 'recording_url' in v) and (('recording_uuid' in v and 'status' in v) or (('status' in v or 'recording_uuid' in v or 'conversation_uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'record')))))) else matches_payload_webhook_record(v))
def valid_payload_webhook_transcription(v):
    if not (valid_webhook_transcription if (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] in {'transcribed', 'transcription_failed'})) or ((not 'recording_url' in v) and (('recording_uuid' in v and 'status' in v) or (('status' in v or 'recording_uuid' in v or 'conversation_uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'record')))))) else valid_payload_webhook_record)(v):
        return False
    return True
def matches_payload_webhook_transcription_if(v):
    return (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] in {'transcribed', 'transcription_failed'})) or ((not 'recording_url' in v) and (('recording_uuid' in v and 'status' in v) or (('status' in v or 'recording_uuid' in v or 'conversation_uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'record'))))))
def matches_payload_webhook_transfer(v):
    return (matches_webhook_transfer(v) if (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer')))) else matches_payload_webhook_input(v))
def valid_payload_webhook_transfer(v):
    if not (valid_webhook_transfer if (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer')))) else valid_payload_webhook_input)(v):
        return False
    return True
def matches_payload_webhook_transfer_if(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer'))))
def matches_payload_websocket_command(v):
    return (False if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear')) else matches_payload_websocket_event(v))
def valid_payload_websocket_command(v):
    if not (valid_payload_lone_action_then if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear')) else valid_payload_websocket_event)(v):
        return False
    return True
def matches_payload_websocket_command_if(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear'))
def matches_payload_websocket_event(v):
    return (False if (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in passed_payload_websocket_event_if_event or passes(v['event'], passed_payload_websocket_event_if_event, pattern_payload_websocket_event_if_event)))) else matches_payload_response_error(v))
def valid_payload_websocket_event(v):
    if not (valid_payload_lone_action_then if (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in passed_payload_websocket_event_if_event or passes(v['event'], passed_payload_websocket_event_if_event, pattern_payload_websocket_event_if_event)))) else valid_payload_response_error)(v):
        return False
    return True
def matches_payload_websocket_event_if(v):
    return (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in passed_payload_websocket_event_if_event or passes(v['event'], passed_payload_websocket_event_if_event, pattern_payload_websocket_event_if_event))))
def pattern_payload_websocket_event_if_event(v):
    global pattern_payload_websocket_event_if_event
    pattern_payload_websocket_event_if_event = re.compile('^websocket:').search
    return pattern_payload_websocket_event_if_event(v)
def matches_response_call(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v) and (type(v['uuid']) is str and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and type(v['status']) is str and ('direction' not in v or matches_value_string_or_null(v['direction'])) and ('rate' not in v or matches_value_number_or_string(v['rate'])) and ('price' not in v or matches_value_number_or_string(v['price'])) and ('duration' not in v or matches_value_number_or_string(v['duration'])) and ('start_time' not in v or matches_value_string_or_null(v['start_time'])) and ('end_time' not in v or matches_value_string_or_null(v['end_time'])) and ('network' not in v or matches_value_string_or_null(v['network'])) and ('to' not in v or ((not (not type(v['to']) is list)) or type(v['to']) is dict)) and ('from' not in v or ((not (not type(v['from']) is list)) or type(v['from']) is dict)) and ('_links' not in v or matches_response_call_links(v['_links']))))
def valid_response_call(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_response_call(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return ('uuid' in v and 'status' in v)
def matches_response_call_links(v):
    return (type(v) is dict and ('self' not in v or matches_response_call_links_self(v['self'])))
def valid_response_call_links(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_response_call_links(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def matches_response_call_links_2(v):
    return (type(v) is dict and ('self' not in v or matches_response_call_links_self(v['self'])))
def matches_response_call_links_self(v):
    return (type(v) is dict and ('href' not in v or type(v['href']) is str))
def valid_response_call_links_self(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_response_call_links_self(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def valid_response_call_to(v):
    if not (valid_response_call_to_then if (not type(v) is list) else is_json)(v):
        return False
    return True
def valid_response_call_to_then(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def valid_response_call_uuid(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def matches_response_calls(v):
    return (type(v) is dict and '_embedded' in v and (('count' not in v or (type(v['count']) is int or (type(v['count']) is float and v['count'].is_integer()))) and ('page_size' not in v or (type(v['page_size']) is int or (type(v['page_size']) is float and v['page_size'].is_integer()))) and ('record_index' not in v or (type(v['record_index']) is int or (type(v['record_index']) is float and v['record_index'].is_integer()))) and ('_links' not in v or matches_response_call_links_2(v['_links'])) and matches_response_calls_embedded(v['_embedded'])))
def valid_response_calls(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_response_calls(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return '_embedded' in v
def valid_response_calls_count(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def matches_response_calls_embedded(v):
    return (type(v) is dict and 'calls' in v and (type(v['calls']) is list and all_response_calls_embedded_calls_items(v['calls'])))
def valid_response_calls_embedded(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_response_calls_embedded(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return 'calls' in v
def valid_response_calls_embedded_calls(v):
    if not type(v) is list:
        return False
    for x in v:
        if not valid_response_call(x):
            return False
    return True
def all_response_calls_embedded_calls_items(v):
    for item in v:
        if (not matches_response_call(item)):
            return False
    return True
def matches_response_created(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v) and (type(v['uuid']) is str and type(v['status']) is str and ('direction' not in v or type(v['direction']) is str) and ('conversation_uuid' not in v or type(v['conversation_uuid']) is str)))
def valid_response_created(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_response_created(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return ('uuid' in v and 'status' in v)
def matches_response_error(v):
    return (type(v) is dict and (('type' not in v or matches_response_error_type(v['type'])) and ('title' not in v or type(v['title']) is str) and ('error_title' not in v or type(v['error_title']) is str) and ('detail' not in v or type(v['detail']) is str) and ('invalid_parameters' not in v or ((not (not type(v['invalid_parameters']) is dict)) or (type(v['invalid_parameters']) is list and all_response_error_invalid_parameters_then_items(v['invalid_parameters']))))))
def valid_response_error(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_response_error(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def valid_response_error_invalid_parameters(v):
    if not (valid_response_error_invalid_parameters_then if (not type(v) is dict) else is_json)(v):
        return False
    return True
def valid_response_error_invalid_parameters_then(v):
    if not type(v) is list:
        return False
    for x in v:
        if not valid_response_error_invalid_parameters_then_items(x):
            return False
    return True
def all_response_error_invalid_parameters_then_items(v):
    for item in v:
        if (not matches_response_error_invalid_parameters_then_items(item)):
            return False
    return True
def matches_response_error_invalid_parameters_then_items(v):
    return (type(v) is dict and (('name' not in v or type(v['name']) is str) and ('reason' not in v or type(v['reason']) is str)))
def valid_response_error_invalid_parameters_then_items(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_response_error_invalid_parameters_then_items(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def matches_response_error_type(v):
    return ((not (not (type(v) is int or (type(v) is float and v.is_integer())))) or type(v) is str)
def valid_response_error_type(v):
    if not (valid_response_call_uuid if (not (type(v) is int or (type(v) is float and v.is_integer()))) else is_json)(v):
        return False
    return True
def matches_response_message(v):
    return (type(v) is dict and ('message' in v and 'uuid' in v) and (type(v['message']) is str and type(v['uuid']) is str))
def valid_response_message(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_response_message(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return ('message' in v and 'uuid' in v)
def matches_value_advanced_machine_detection(v):
    return (type(v) is dict and ((not ('callScreener' in v and matches_action_connect_allOf_1_if_randomFromNumber(v['callScreener']))) or (not (not (('mode' in v and 'behavior' in v) and ((type(v['mode']) is str and v['mode'] == 'default') and (type(v['behavior']) is str and v['behavior'] == 'continue')))))) and (('behavior' not in v or (type(v['behavior']) is str and v['behavior'] in {'continue', 'hangup'})) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'detect', 'detect_beep', 'default'})) and ('beep_timeout' not in v or matches_value_advanced_machine_detection_beep_timeout(v['beep_timeout'])) and ('callScreener' not in v or matches_value_boolean(v['callScreener']))) and v.keys() <= {'behavior', 'mode', 'beep_timeout', 'callScreener'})
def valid_value_advanced_machine_detection(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'behavior' in v:
        x = v['behavior']
        if not (type(x) is str and x in {'continue', 'hangup'}):
            return False
        count += 1
    if 'mode' in v:
        x = v['mode']
        if not (type(x) is str and x in {'detect', 'detect_beep', 'default'}):
            return False
        count += 1
    if 'beep_timeout' in v:
        x = v['beep_timeout']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 45 <= x <= 120):
            return False
        count += 1
    if 'callScreener' in v:
        x = v['callScreener']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not ('callScreener' in v and matches_action_connect_allOf_1_if_randomFromNumber(v['callScreener']))) or (not (not (('mode' in v and 'behavior' in v) and ((type(v['mode']) is str and v['mode'] == 'default') and (type(v['behavior']) is str and v['behavior'] == 'continue'))))))
def matches_value_advanced_machine_detection_beep_timeout(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 45 and v <= 120)
def matches_value_boolean(v):
    return type(v) is bool
def valid_value_boolean(v):
    return (v is True or v is False)
def check_value_decimal(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_decimal(v))
def pattern_value_decimal(v):
    global pattern_value_decimal
    pattern_value_decimal = re.compile('^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?\\Z').search
    return pattern_value_decimal(v)
def valid_value_decimal(v):
    return (type(v) is str and (v in passed_value_decimal_2 or passes(v, passed_value_decimal_2, check_value_decimal_2)))
def check_value_decimal_2(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_decimal(v)))
def check_value_e164(v):
    return ((v.isascii() or is_plain(v, 0)) and (matches_format_e164(v) and (not matches_value_placeholder(v))))
def matches_value_e164(v):
    return (type(v) is str and matches_format_e164(v) and (not matches_value_placeholder(v)))
def valid_value_e164(v):
    return (type(v) is str and (v in passed_value_e164 or passes(v, passed_value_e164, check_value_e164)))
def matches_value_legs(v):
    return (type(v) is list and all_value_legs_items(v))
def valid_value_legs(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in passed_value_legs_items or passes(x, passed_value_legs_items, check_value_legs_items))):
            return False
    return True
def all_value_legs_items(v):
    for item in v:
        if (not matches_value_legs_items(item)):
            return False
    return True
def check_value_legs_items(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_legs_items_allOf_0(v)))
def matches_value_legs_items(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_legs_items_allOf_0(v)))
def pattern_value_legs_items_allOf_0(v):
    global pattern_value_legs_items_allOf_0
    pattern_value_legs_items_allOf_0 = re.compile('^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return pattern_value_legs_items_allOf_0(v)
def matches_value_level(v):
    return ((type(v) is int or type(v) is float) and v >= -1 and v <= 1)
def valid_value_level(v):
    return ((type(v) is int or type(v) is float) and -1 <= v <= 1)
def matches_value_loop(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def valid_value_loop(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def matches_value_method(v):
    return (type(v) is str and v in {'GET', 'POST'})
def valid_value_method(v):
    return (type(v) is str and v in {'GET', 'POST'})
def matches_value_number_or_string(v):
    return ((not (not (type(v) is type(None) or (type(v) is int or type(v) is float)))) or type(v) is str)
def valid_value_number_or_string(v):
    if not (valid_value_string_or_null_then if (not (type(v) is type(None) or (type(v) is int or type(v) is float))) else is_json)(v):
        return False
    return True
def matches_value_one_url(v):
    return (type(v) is list and all_value_one_url_items(v) and len(v) >= 1 and len(v) <= 1)
def valid_value_one_url(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def all_value_one_url_items(v):
    for item in v:
        if (not matches_value_url(item)):
            return False
    return True
def check_value_placeholder(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not matches_value_placeholder_plain(v)) and (matches_value_placeholder_variable(v) or pattern_value_placeholder_anyOf_1(v) or pattern_value_placeholder_anyOf_2(v) or pattern_value_placeholder_anyOf_3(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_4(v)) or pattern_value_placeholder_anyOf_5(v) or pattern_value_placeholder_anyOf_6(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_7(v)) or pattern_value_placeholder_anyOf_8(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_9(v)) or pattern_value_placeholder_anyOf_10(v) or pattern_value_placeholder_anyOf_11(v) or pattern_value_placeholder_anyOf_12(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_13(v)) or pattern_value_placeholder_anyOf_14(v) or pattern_value_placeholder_anyOf_15(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_16(v)) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_17(v)) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_18(v)) or pattern_value_placeholder_anyOf_19(v) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_20(v)) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_21(v)) or pattern_value_placeholder_anyOf_22(v) or pattern_value_placeholder_anyOf_23(v) or pattern_value_placeholder_anyOf_24(v))))
def matches_value_placeholder(v):
    return (type(v) is str and (not matches_value_placeholder_plain(v)) and (matches_value_placeholder_variable(v) or pattern_value_placeholder_anyOf_1(v) or pattern_value_placeholder_anyOf_2(v) or pattern_value_placeholder_anyOf_3(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_4(v)) or pattern_value_placeholder_anyOf_5(v) or pattern_value_placeholder_anyOf_6(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_7(v)) or pattern_value_placeholder_anyOf_8(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_9(v)) or pattern_value_placeholder_anyOf_10(v) or pattern_value_placeholder_anyOf_11(v) or pattern_value_placeholder_anyOf_12(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_13(v)) or pattern_value_placeholder_anyOf_14(v) or pattern_value_placeholder_anyOf_15(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and pattern_value_placeholder_anyOf_16(v)) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_17(v)) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_18(v)) or pattern_value_placeholder_anyOf_19(v) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_20(v)) or ((not pattern_value_placeholder_anyOf_17_not(v)) and pattern_value_placeholder_anyOf_21(v)) or pattern_value_placeholder_anyOf_22(v) or pattern_value_placeholder_anyOf_23(v) or pattern_value_placeholder_anyOf_24(v)))
def valid_value_placeholder(v):
    return (type(v) is str and (v in passed_value_placeholder or passes(v, passed_value_placeholder, check_value_placeholder)))
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
def valid_value_provider_options(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def check_value_sip_uri(v):
    return ((v.isascii() or is_plain(v, 0)) and (matches_format_sip_uri(v) and (not matches_value_placeholder(v)) and (not (type(v) is str and (v in passed_value_sip_uri_allOf_1_not or passes(v, passed_value_sip_uri_allOf_1_not, pattern_value_sip_uri_allOf_1_not)))) and (not (type(v) is str and (v in passed_value_sip_uri_allOf_2_not or passes(v, passed_value_sip_uri_allOf_2_not, pattern_value_sip_uri_allOf_2_not))))))
def matches_value_sip_uri(v):
    return (type(v) is str and matches_format_sip_uri(v) and (not matches_value_placeholder(v)) and (not (type(v) is str and (v in passed_value_sip_uri_allOf_1_not or passes(v, passed_value_sip_uri_allOf_1_not, pattern_value_sip_uri_allOf_1_not)))) and (not (type(v) is str and (v in passed_value_sip_uri_allOf_2_not or passes(v, passed_value_sip_uri_allOf_2_not, pattern_value_sip_uri_allOf_2_not)))))
def valid_value_sip_uri(v):
    return (type(v) is str and (v in passed_value_sip_uri or passes(v, passed_value_sip_uri, check_value_sip_uri)))
def pattern_value_sip_uri_allOf_1_not(v):
    global pattern_value_sip_uri_allOf_1_not
    pattern_value_sip_uri_allOf_1_not = re.compile('^[Ss][Ii][Pp][Ss]?:/*(?:[Ss][Ii][Pp][Ss]?|[Tt][Ee][Ll]|[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?):').search
    return pattern_value_sip_uri_allOf_1_not(v)
def pattern_value_sip_uri_allOf_2_not(v):
    global pattern_value_sip_uri_allOf_2_not
    pattern_value_sip_uri_allOf_2_not = re.compile('^[Ss][Ii][Pp][Ss]?://').search
    return pattern_value_sip_uri_allOf_2_not(v)
def check_value_speech_language(v):
    return ((v.isascii() or is_plain(v, 0)) and check_value_speech_language_x_known(v))
def matches_value_speech_language(v):
    return (type(v) is str and check_value_speech_language_x_known(v))
def valid_value_speech_language(v):
    return (type(v) is str and (v in passed_value_speech_language or passes(v, passed_value_speech_language, check_value_speech_language)))
def matches_value_string_or_null(v):
    return ((not (not type(v) is type(None))) or type(v) is str)
def valid_value_string_or_null(v):
    if not (valid_value_string_or_null_then if (not type(v) is type(None)) else is_json)(v):
        return False
    return True
def valid_value_string_or_null_then(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def matches_value_style(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def check_value_talk_language(v):
    return ((v.isascii() or is_plain(v, 0)) and check_value_talk_language_x_known(v))
def matches_value_talk_language(v):
    return (type(v) is str and check_value_talk_language_x_known(v))
def valid_value_talk_language(v):
    return (type(v) is str and (v in passed_value_talk_language or passes(v, passed_value_talk_language, check_value_talk_language)))
def check_value_text(v):
    return ((v.isascii() or is_plain(v, 0)) and (len(v) >= 1 and ((matches_format_ssml(v) and check_value_text_allOf_1_then_x_maxTextLength(v)) if (type(v) is str and (v in passed_value_text_allOf_1_if or passes(v, passed_value_text_allOf_1_if, pattern_value_text_allOf_1_if))) else len(v) <= 1500)))
def matches_value_text(v):
    return (type(v) is str and len(v) >= 1 and ((matches_format_ssml(v) and check_value_text_allOf_1_then_x_maxTextLength(v)) if (type(v) is str and (v in passed_value_text_allOf_1_if or passes(v, passed_value_text_allOf_1_if, pattern_value_text_allOf_1_if))) else len(v) <= 1500))
def valid_value_text(v):
    return (type(v) is str and (v in passed_value_text or passes(v, passed_value_text, check_value_text)))
def pattern_value_text_allOf_1_if(v):
    global pattern_value_text_allOf_1_if
    pattern_value_text_allOf_1_if = re.compile('<[/]?(?:[Ss][Pp][Ee][Aa][Kk]|break|emphasis|phoneme|prosody|say-as|amazon:[a-z-]+)[ \t\r\n/>]|</(?:lang|mark|p|s|sub|w|audio|voice)>|<(?:lang|mark|p|s|sub|w|audio|voice)(?:/>|[ \t\r\n]+(?:/>|[A-Za-z:-]+=))').search
    return pattern_value_text_allOf_1_if(v)
def matches_value_transcription(v):
    return (type(v) is dict and ((not 'provider' in v) or (not 'language' in v)) and (('language' not in v or matches_value_speech_language(v['language'])) and ('eventUrl' not in v or matches_value_one_url(v['eventUrl'])) and ('eventMethod' not in v or matches_value_method(v['eventMethod'])) and ('sentimentAnalysis' not in v or matches_value_boolean(v['sentimentAnalysis'])) and ('provider' not in v or (type(v['provider']) is str and check_value_transcription_provider_x_known(v['provider']))) and ('providerOptions' not in v or matches_value_provider_options(v['providerOptions']))) and v.keys() <= {'language', 'eventUrl', 'eventMethod', 'sentimentAnalysis', 'provider', 'providerOptions'})
def valid_value_transcription(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in passed_value_speech_language or passes(x, passed_value_speech_language, check_value_speech_language))):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in passed_value_url or passes(x, passed_value_url, check_value_url))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'sentimentAnalysis' in v:
        x = v['sentimentAnalysis']
        if not (x is True or x is False):
            return False
        count += 1
    if 'provider' in v:
        x = v['provider']
        if not (type(x) is str and (x in passed_value_transcription_provider or passes(x, passed_value_transcription_provider, check_value_transcription_provider))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not valid_value_provider_options(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not 'provider' in v) or (not 'language' in v))
def check_value_transcription_provider(v):
    return ((v.isascii() or is_plain(v, 0)) and check_value_transcription_provider_x_known(v))
def check_value_url(v):
    return ((v.isascii() or is_plain(v, 0)) and (matches_format_url(v) and (not matches_value_placeholder(v)) and (not (type(v) is str and (v in passed_value_url_allOf_1_not or passes(v, passed_value_url_allOf_1_not, pattern_value_url_allOf_1_not))))))
def matches_value_url(v):
    return (type(v) is str and matches_format_url(v) and (not matches_value_placeholder(v)) and (not (type(v) is str and (v in passed_value_url_allOf_1_not or passes(v, passed_value_url_allOf_1_not, pattern_value_url_allOf_1_not)))))
def valid_value_url(v):
    return (type(v) is str and (v in passed_value_url or passes(v, passed_value_url, check_value_url)))
def pattern_value_url_allOf_1_not(v):
    global pattern_value_url_allOf_1_not
    pattern_value_url_allOf_1_not = re.compile('^[A-Za-z]+:/*(?:[Hh][Tt][Tt][Pp]|[Ww][Ss])[Ss]?(?::/|//)').search
    return pattern_value_url_allOf_1_not(v)
def check_value_websocket_uri(v):
    return ((v.isascii() or is_plain(v, 0)) and (matches_format_websocket_uri(v) and (not matches_value_placeholder(v)) and (not (type(v) is str and (v in passed_value_url_allOf_1_not or passes(v, passed_value_url_allOf_1_not, pattern_value_url_allOf_1_not))))))
def matches_value_websocket_uri(v):
    return (type(v) is str and matches_format_websocket_uri(v) and (not matches_value_placeholder(v)) and (not (type(v) is str and (v in passed_value_url_allOf_1_not or passes(v, passed_value_url_allOf_1_not, pattern_value_url_allOf_1_not)))))
def valid_value_websocket_uri(v):
    return (type(v) is str and (v in passed_value_websocket_uri or passes(v, passed_value_websocket_uri, check_value_websocket_uri)))
def matches_webhook_answer(v):
    return (type(v) is dict and (('from' not in v or matches_value_string_or_null(v['from'])) and ('to' not in v or matches_value_string_or_null(v['to'])) and ('from_user' not in v or matches_value_string_or_null(v['from_user'])) and ('endpoint_type' not in v or matches_value_string_or_null(v['endpoint_type'])) and ('uuid' not in v or matches_value_string_or_null(v['uuid'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('region_url' not in v or matches_value_string_or_null(v['region_url'])) and ('custom_data' not in v or ((not (not type(v['custom_data']) is type(None))) or type(v['custom_data']) is dict)) and ('SipHeader_User-to-User' not in v or matches_value_string_or_null(v['SipHeader_User-to-User'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp']))))
def valid_webhook_answer(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_answer(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def valid_webhook_answer_custom_data(v):
    if not (valid_webhook_event_headers if (not type(v) is type(None)) else is_json)(v):
        return False
    return True
def matches_webhook_error(v):
    return (type(v) is dict and 'reason' in v and (type(v['reason']) is str and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp']))))
def valid_webhook_error(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_error(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return 'reason' in v
def matches_webhook_event(v):
    return (type(v) is dict and 'status' in v and (('from' not in v or matches_value_string_or_null(v['from'])) and ('to' not in v or matches_value_string_or_null(v['to'])) and ('uuid' not in v or matches_value_string_or_null(v['uuid'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp'])) and ('call_uuid' not in v or matches_value_string_or_null(v['call_uuid'])) and ('status' not in v or (type(v['status']) is str and check_webhook_event_status_x_known(v['status']))) and ('direction' not in v or matches_value_string_or_null(v['direction'])) and ('detail' not in v or matches_value_string_or_null(v['detail'])) and ('sip_code' not in v or matches_webhook_record_size(v['sip_code'])) and ('sub_state' not in v or matches_value_string_or_null(v['sub_state'])) and ('start_time' not in v or matches_value_string_or_null(v['start_time'])) and ('end_time' not in v or matches_value_string_or_null(v['end_time'])) and ('duration' not in v or matches_value_number_or_string(v['duration'])) and ('rate' not in v or matches_value_number_or_string(v['rate'])) and ('price' not in v or matches_value_number_or_string(v['price'])) and ('network' not in v or matches_value_string_or_null(v['network'])) and ('disconnected_by' not in v or matches_value_string_or_null(v['disconnected_by'])) and ('headers' not in v or type(v['headers']) is dict)))
def valid_webhook_event(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_event(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return 'status' in v
def valid_webhook_event_headers(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def check_webhook_event_status(v):
    return ((v.isascii() or is_plain(v, 0)) and check_webhook_event_status_x_known(v))
def valid_webhook_event_status(v):
    return (type(v) is str and (v in passed_webhook_event_status or passes(v, passed_webhook_event_status, check_webhook_event_status)))
def matches_webhook_fallback(v):
    return (type(v) is dict and 'original_request' in v and (('reason' not in v or type(v['reason']) is str) and matches_webhook_fallback_original_request(v['original_request']) and ('uuid' not in v or matches_value_string_or_null(v['uuid'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp']))))
def valid_webhook_fallback(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_fallback(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return 'original_request' in v
def matches_webhook_fallback_original_request(v):
    return (type(v) is dict and (('url' not in v or type(v['url']) is str) and ('type' not in v or type(v['type']) is str)))
def valid_webhook_fallback_original_request(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_fallback_original_request(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def valid_webhook_fallback_reason(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def matches_webhook_input(v):
    return (type(v) is dict and ('dtmf' in v or 'speech' in v) and (('from' not in v or matches_value_string_or_null(v['from'])) and ('to' not in v or matches_value_string_or_null(v['to'])) and ('uuid' not in v or matches_value_string_or_null(v['uuid'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp'])) and ('dtmf' not in v or matches_webhook_input_dtmf(v['dtmf'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)) and ('speech' not in v or matches_webhook_input_speech(v['speech']))))
def valid_webhook_input(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_input(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return ('dtmf' in v or 'speech' in v)
def matches_webhook_input_dtmf(v):
    return (True if (type(v) is str or type(v) is type(None)) else (type(v) is dict and (('digits' not in v or matches_value_string_or_null(v['digits'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)))))
def valid_webhook_input_dtmf(v):
    if not (is_json if (type(v) is str or type(v) is type(None)) else valid_webhook_input_dtmf_else)(v):
        return False
    return True
def valid_webhook_input_dtmf_else(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_input_dtmf_else(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def valid_webhook_input_dtmf_else_timed_out(v):
    if not (valid_webhook_input_dtmf_else_timed_out_then if (not type(v) is str) else is_json)(v):
        return False
    return True
def valid_webhook_input_dtmf_else_timed_out_then(v):
    return (v is True or v is False)
def matches_webhook_input_speech(v):
    return (type(v) is dict and (('timeout_reason' not in v or matches_value_string_or_null(v['timeout_reason'])) and ('error' not in v or matches_value_string_or_null(v['error'])) and ('recording_url' not in v or matches_value_string_or_null(v['recording_url'])) and ('results' not in v or (type(v['results']) is list and all_webhook_input_speech_results_items(v['results'])))))
def valid_webhook_input_speech(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_input_speech(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def valid_webhook_input_speech_results(v):
    if not type(v) is list:
        return False
    for x in v:
        if not valid_webhook_input_speech_results_items(x):
            return False
    return True
def all_webhook_input_speech_results_items(v):
    for item in v:
        if (not matches_webhook_input_speech_results_items(item)):
            return False
    return True
def matches_webhook_input_speech_results_items(v):
    return (type(v) is dict and (('text' not in v or type(v['text']) is str) and ('confidence' not in v or ((not (not type(v['confidence']) is str)) or (type(v['confidence']) is int or type(v['confidence']) is float)))))
def valid_webhook_input_speech_results_items(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_input_speech_results_items(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def valid_webhook_input_speech_results_items_confidence(v):
    if not (valid_webhook_input_speech_results_items_confidence_then if (not type(v) is str) else is_json)(v):
        return False
    return True
def valid_webhook_input_speech_results_items_confidence_then(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def matches_webhook_notify(v):
    return (type(v) is dict and 'payload' in v and (type(v['payload']) is dict and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp']))))
def valid_webhook_notify(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_notify(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return 'payload' in v
def matches_webhook_record(v):
    return (type(v) is dict and 'recording_url' in v and (type(v['recording_url']) is str and ('recording_uuid' not in v or matches_value_string_or_null(v['recording_uuid'])) and ('size' not in v or matches_webhook_record_size(v['size'])) and ('start_time' not in v or matches_value_string_or_null(v['start_time'])) and ('end_time' not in v or matches_value_string_or_null(v['end_time'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp']))))
def valid_webhook_record(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_record(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return 'recording_url' in v
def matches_webhook_record_size(v):
    return ((not (not type(v) is type(None))) or (type(v) is int or (type(v) is float and v.is_integer())))
def valid_webhook_record_size(v):
    if not (valid_webhook_record_size_then if (not type(v) is type(None)) else is_json)(v):
        return False
    return True
def valid_webhook_record_size_then(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def matches_webhook_transcription(v):
    return (type(v) is dict and ('transcription_url' in v or 'status' in v) and (('transcription_url' not in v or type(v['transcription_url']) is str) and ('status' not in v or type(v['status']) is str) and ('type' not in v or type(v['type']) is str) and ('recording_uuid' not in v or matches_value_string_or_null(v['recording_uuid'])) and ('conversation_uuid' not in v or matches_value_string_or_null(v['conversation_uuid'])) and ('provider' not in v or matches_value_string_or_null(v['provider']))))
def valid_webhook_transcription(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_transcription(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return ('transcription_url' in v or 'status' in v)
def matches_webhook_transfer(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v) and (('conversation_uuid_from' not in v or type(v['conversation_uuid_from']) is str) and ('conversation_uuid_to' not in v or type(v['conversation_uuid_to']) is str) and ('uuid' not in v or matches_value_string_or_null(v['uuid'])) and ('timestamp' not in v or matches_value_string_or_null(v['timestamp'])) and ('type' not in v or type(v['type']) is str)))
def valid_webhook_transfer(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_webhook_transfer(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v)
def valid_websocket_command(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x in {'clear', 'notify'}):
        return False
    if 'payload' in v:
        x = v['payload']
        if not valid_websocket_command_payload(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not ('action' in v and (type(v['action']) is str and v['action'] == 'notify'))) or 'payload' in v)
def valid_websocket_command_payload(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_endpoint_sip_headers(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return True
def valid_websocket_event(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = table_websocket_event(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and is_json
        if not (f and f(x)):
            return False
    return 'event' in v
def valid_websocket_event_content_type(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def valid_websocket_event_duration(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def check_websocket_event_event(v):
    return ((v.isascii() or is_plain(v, 0)) and check_websocket_event_event_x_known(v))
def valid_websocket_event_event(v):
    return (type(v) is str and (v in passed_websocket_event_event or passes(v, passed_websocket_event_event, check_websocket_event_event)))
check_action_input_speech_provider_x_known = ASSERTIONS['x-known'](['deepgram', 'google'])
check_action_talk_provider_x_known = ASSERTIONS['x-known'](['ElevenLabs', 'Google', 'Polly'])
check_conversation_record_split_x_known = ASSERTIONS['x-known'](['conversation'])
check_endpoint_websocket_headers_x_maxJsonBytes = ASSERTIONS['x-maxJsonBytes'](512)
check_value_speech_language_x_known = ASSERTIONS['x-known'](['af-ZA', 'am-ET', 'ar-AE', 'ar-BH', 'ar-DZ', 'ar-EG', 'ar-IL', 'ar-IQ', 'ar-JO', 'ar-KW', 'ar-LB', 'ar-MA', 'ar-OM', 'ar-PS', 'ar-QA', 'ar-SA', 'ar-TN', 'az-AZ', 'bg-BG', 'bn-BD', 'bn-IN', 'ca-ES', 'cmn-hans-cn', 'cmn-hant-TW', 'cs-CZ', 'da-DK', 'de-DE', 'el-GR', 'en-AU', 'en-CA', 'en-GB', 'en-GH', 'en-IE', 'en-IN', 'en-KE', 'en-NG', 'en-NZ', 'en-PH', 'en-TZ', 'en-US', 'en-ZA', 'es-AR', 'es-BO', 'es-CL', 'es-CO', 'es-CR', 'es-DO', 'es-EC', 'es-ES', 'es-GT', 'es-HN', 'es-MX', 'es-NI', 'es-PA', 'es-PE', 'es-PR', 'es-PY', 'es-SV', 'es-US', 'es-UY', 'es-VE', 'eu-ES', 'fa-IR', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hr-HR', 'hu-HU', 'hy-AM', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'jv-ID', 'ka-GE', 'km-KH', 'kn-IN', 'ko-KR', 'lo-LA', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'ne-NP', 'nl-NL', 'pa-guru-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'si-LK', 'sk-SK', 'sl-SI', 'sq-AL', 'sr-RS', 'su-ID', 'sv-SE', 'sw-KE', 'sw-TZ', 'ta-IN', 'ta-LK', 'ta-MY', 'ta-SG', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'ur-IN', 'ur-PK', 'vi-VN', 'yue-hant-HK', 'zh', 'zh-TW', 'zu-ZA'])
check_value_talk_language_x_known = ASSERTIONS['x-known'](['af-ZA', 'ar', 'bg-BG', 'bn-IN', 'ca-ES', 'cmn-CN', 'cmn-TW', 'cs-CZ', 'cy-GB', 'da-DK', 'de-AT', 'de-DE', 'el-GR', 'en-AU', 'en-GB', 'en-GB-SCT', 'en-GB-WLS', 'en-IE', 'en-IN', 'en-NZ', 'en-US', 'en-ZA', 'es-CO', 'es-ES', 'es-MX', 'es-US', 'eu-ES', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hu-HU', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'kn-IN', 'ko-KR', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'nl-BE', 'nl-NL', 'no-NO', 'pa-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'sr-RS', 'sv-SE', 'ta-IN', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'vi-VN', 'yue-CN', 'yue-HK'])
check_value_text_allOf_1_then_x_maxTextLength = ASSERTIONS['x-maxTextLength'](1500)
check_value_transcription_provider_x_known = ASSERTIONS['x-known'](['aws', 'deepgram'])
check_webhook_event_status_x_known = ASSERTIONS['x-known'](['started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered', 'rejected', 'failed', 'disconnected', 'human', 'machine', 'timeout', 'completed', 'success', 'failure', 'unknown', 'transcribed', 'transfer', 'input', 'finished', 'stopped', 'interrupted'])
check_websocket_event_event_x_known = ASSERTIONS['x-known'](['websocket:connected', 'websocket:dtmf', 'websocket:cleared', 'websocket:notify'])
passed_action_connect_eventType = set()  # check_action_connect_eventType
passed_action_input_speech_provider = set()  # check_action_input_speech_provider
passed_action_record_allOf_1_if_channels_anyOf_1 = set()  # check_action_record_allOf_1_if_channels_anyOf_1
passed_action_stream_streamUrl_items_not = set()  # pattern_action_stream_streamUrl_items_not
passed_action_talk_provider = set()  # check_action_talk_provider
passed_action_transfer_conversationId = set()  # check_action_transfer_conversationId
passed_conversation_record_split = set()  # check_conversation_record_split
passed_endpoint_sip_domain = set()  # check_endpoint_sip_domain
passed_endpoint_sip_user = set()  # check_endpoint_sip_user
passed_endpoint_vbc_extension = set()  # check_endpoint_vbc_extension
passed_endpoint_websocket_authorization_value = set()  # check_endpoint_websocket_authorization_value
passed_format_content_type = set()  # check_format_content_type
passed_format_dtmf = set()  # check_format_dtmf
passed_format_dtmf_2 = set()  # check_format_dtmf_2
passed_format_e164 = set()  # check_format_e164
passed_format_e164_2 = set()  # check_format_e164_2
passed_format_sip_uri = set()  # check_format_sip_uri
passed_format_sip_uri_2 = set()  # check_format_sip_uri_2
passed_format_ssml = set()  # check_format_ssml
passed_format_ssml_2 = set()  # check_format_ssml_2
passed_format_url = set()  # check_format_url
passed_format_url_2 = set()  # check_format_url_2
passed_format_websocket_uri = set()  # check_format_websocket_uri
passed_format_websocket_uri_2 = set()  # check_format_websocket_uri_2
passed_meta_document_id = set()  # check_meta_document_id
passed_meta_document_schema_allOf_0_if_pattern = set()  # check_meta_document_schema_allOf_0_if_pattern
passed_meta_document_schema_pattern = set()  # check_meta_document_schema_pattern
passed_meta_document_schema_ref = set()  # check_meta_document_schema_ref
passed_meta_document_schema_x_message_rule = set()  # check_meta_document_schema_x_message_rule
passed_meta_document_schema_x_message_rule_2 = set()  # check_meta_document_schema_x_message_rule_2
passed_payload_call_modify_if_anyOf_1_action = set()  # pattern_payload_call_modify_if_anyOf_1_action
passed_payload_websocket_event_if_event = set()  # pattern_payload_websocket_event_if_event
passed_value_decimal = set()  # check_value_decimal
passed_value_decimal_2 = set()  # check_value_decimal_2
passed_value_e164 = set()  # check_value_e164
passed_value_legs_items = set()  # check_value_legs_items
passed_value_placeholder = set()  # check_value_placeholder
passed_value_placeholder_plain = set()  # check_value_placeholder_plain
passed_value_sip_uri = set()  # check_value_sip_uri
passed_value_sip_uri_allOf_1_not = set()  # pattern_value_sip_uri_allOf_1_not
passed_value_sip_uri_allOf_2_not = set()  # pattern_value_sip_uri_allOf_2_not
passed_value_speech_language = set()  # check_value_speech_language
passed_value_talk_language = set()  # check_value_talk_language
passed_value_text = set()  # check_value_text
passed_value_text_allOf_1_if = set()  # pattern_value_text_allOf_1_if
passed_value_transcription_provider = set()  # check_value_transcription_provider
passed_value_url = set()  # check_value_url
passed_value_url_allOf_1_not = set()  # pattern_value_url_allOf_1_not
passed_value_websocket_uri = set()  # check_value_websocket_uri
passed_webhook_event_status = set()  # check_webhook_event_status
passed_websocket_event_event = set()  # check_websocket_event_event
table_call_create_from = {'type': valid_call_create_from_type}.get
table_call_endpoint = {'phone': matches_call_endpoint_phone, 'sip': matches_call_endpoint_sip, 'websocket': matches_endpoint_websocket, 'vbc': matches_endpoint_vbc, 'app': matches_endpoint_app}
table_call_endpoint_2 = {'phone': valid_call_endpoint_phone, 'sip': valid_call_endpoint_sip, 'websocket': valid_endpoint_websocket, 'vbc': valid_endpoint_vbc, 'app': valid_endpoint_app}
table_endpoint = {'phone': matches_endpoint_phone, 'sip': matches_endpoint_sip, 'websocket': matches_endpoint_websocket, 'app': matches_endpoint_app, 'vbc': matches_endpoint_vbc}
table_endpoint_2 = {'phone': valid_endpoint_phone, 'sip': valid_endpoint_sip, 'websocket': valid_endpoint_websocket, 'app': valid_endpoint_app, 'vbc': valid_endpoint_vbc}
table_endpoint_sip_headers = {}.get
table_ncco_items = {'talk': matches_action_talk, 'stream': matches_action_stream, 'record': matches_action_record, 'conversation': matches_action_conversation, 'connect': matches_action_connect, 'input': matches_action_input, 'notify': matches_action_notify, 'wait': matches_action_wait, 'transfer': matches_action_transfer, 'pay': matches_action_pay}
table_ncco_items_2 = {'talk': valid_action_talk, 'stream': valid_action_stream, 'record': valid_action_record, 'conversation': valid_action_conversation, 'connect': valid_action_connect, 'input': valid_action_input, 'notify': valid_action_notify, 'wait': valid_action_wait, 'transfer': valid_action_transfer}
table_response_call = {'uuid': valid_response_call_uuid, 'conversation_uuid': valid_value_string_or_null, 'status': valid_response_call_uuid, 'direction': valid_value_string_or_null, 'rate': valid_value_number_or_string, 'price': valid_value_number_or_string, 'duration': valid_value_number_or_string, 'start_time': valid_value_string_or_null, 'end_time': valid_value_string_or_null, 'network': valid_value_string_or_null, 'to': valid_response_call_to, 'from': valid_response_call_to, '_links': valid_response_call_links}.get
table_response_call_links = {'self': valid_response_call_links_self}.get
table_response_call_links_self = {'href': valid_response_call_uuid}.get
table_response_calls = {'count': valid_response_calls_count, 'page_size': valid_response_calls_count, 'record_index': valid_response_calls_count, '_links': valid_response_call_links, '_embedded': valid_response_calls_embedded}.get
table_response_calls_embedded = {'calls': valid_response_calls_embedded_calls}.get
table_response_created = {'uuid': valid_response_call_uuid, 'status': valid_response_call_uuid, 'direction': valid_response_call_uuid, 'conversation_uuid': valid_response_call_uuid}.get
table_response_error = {'type': valid_response_error_type, 'title': valid_response_call_uuid, 'error_title': valid_response_call_uuid, 'detail': valid_response_call_uuid, 'invalid_parameters': valid_response_error_invalid_parameters}.get
table_response_error_invalid_parameters_then_items = {'name': valid_response_call_uuid, 'reason': valid_response_call_uuid}.get
table_response_message = {'message': valid_response_call_uuid, 'uuid': valid_response_call_uuid}.get
table_webhook_answer = {'from': valid_value_string_or_null, 'to': valid_value_string_or_null, 'from_user': valid_value_string_or_null, 'endpoint_type': valid_value_string_or_null, 'uuid': valid_value_string_or_null, 'conversation_uuid': valid_value_string_or_null, 'region_url': valid_value_string_or_null, 'custom_data': valid_webhook_answer_custom_data, 'SipHeader_User-to-User': valid_value_string_or_null, 'timestamp': valid_value_string_or_null}.get
table_webhook_error = {'reason': valid_webhook_fallback_reason, 'conversation_uuid': valid_value_string_or_null, 'timestamp': valid_value_string_or_null}.get
table_webhook_event = {'from': valid_value_string_or_null, 'to': valid_value_string_or_null, 'uuid': valid_value_string_or_null, 'conversation_uuid': valid_value_string_or_null, 'timestamp': valid_value_string_or_null, 'call_uuid': valid_value_string_or_null, 'status': valid_webhook_event_status, 'direction': valid_value_string_or_null, 'detail': valid_value_string_or_null, 'sip_code': valid_webhook_record_size, 'sub_state': valid_value_string_or_null, 'start_time': valid_value_string_or_null, 'end_time': valid_value_string_or_null, 'duration': valid_value_number_or_string, 'rate': valid_value_number_or_string, 'price': valid_value_number_or_string, 'network': valid_value_string_or_null, 'disconnected_by': valid_value_string_or_null, 'headers': valid_webhook_event_headers}.get
table_webhook_fallback = {'reason': valid_webhook_fallback_reason, 'original_request': valid_webhook_fallback_original_request, 'uuid': valid_value_string_or_null, 'conversation_uuid': valid_value_string_or_null, 'timestamp': valid_value_string_or_null}.get
table_webhook_fallback_original_request = {'url': valid_webhook_fallback_reason, 'type': valid_webhook_fallback_reason}.get
table_webhook_input = {'from': valid_value_string_or_null, 'to': valid_value_string_or_null, 'uuid': valid_value_string_or_null, 'conversation_uuid': valid_value_string_or_null, 'timestamp': valid_value_string_or_null, 'dtmf': valid_webhook_input_dtmf, 'timed_out': valid_webhook_input_dtmf_else_timed_out, 'speech': valid_webhook_input_speech}.get
table_webhook_input_dtmf_else = {'digits': valid_value_string_or_null, 'timed_out': valid_webhook_input_dtmf_else_timed_out}.get
table_webhook_input_speech = {'timeout_reason': valid_value_string_or_null, 'error': valid_value_string_or_null, 'recording_url': valid_value_string_or_null, 'results': valid_webhook_input_speech_results}.get
table_webhook_input_speech_results_items = {'text': valid_webhook_fallback_reason, 'confidence': valid_webhook_input_speech_results_items_confidence}.get
table_webhook_notify = {'payload': valid_webhook_event_headers, 'conversation_uuid': valid_value_string_or_null, 'timestamp': valid_value_string_or_null}.get
table_webhook_record = {'recording_url': valid_webhook_fallback_reason, 'recording_uuid': valid_value_string_or_null, 'size': valid_webhook_record_size, 'start_time': valid_value_string_or_null, 'end_time': valid_value_string_or_null, 'conversation_uuid': valid_value_string_or_null, 'timestamp': valid_value_string_or_null}.get
table_webhook_transcription = {'transcription_url': valid_webhook_fallback_reason, 'status': valid_webhook_fallback_reason, 'type': valid_webhook_fallback_reason, 'recording_uuid': valid_value_string_or_null, 'conversation_uuid': valid_value_string_or_null, 'error': is_json, 'provider': valid_value_string_or_null}.get
table_webhook_transfer = {'conversation_uuid_from': valid_webhook_fallback_reason, 'conversation_uuid_to': valid_webhook_fallback_reason, 'uuid': valid_value_string_or_null, 'timestamp': valid_value_string_or_null, 'type': valid_webhook_fallback_reason}.get
table_websocket_event = {'event': valid_websocket_event_event, 'content-type': valid_websocket_event_content_type, 'digit': valid_websocket_event_content_type, 'duration': valid_websocket_event_duration, 'payload': valid_websocket_command_payload}.get
#: By URI, whether a value of any kind is JSON and meets a document.
VALID: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/account/number.json': valid_value_e164,
    'https://voiceschema.github.io/schemas/v1/account/numbers.json': valid_account_numbers,
    'https://voiceschema.github.io/schemas/v1/action/connect.json': valid_action_connect,
    'https://voiceschema.github.io/schemas/v1/action/conversation.json': valid_action_conversation,
    'https://voiceschema.github.io/schemas/v1/action/input.json': valid_action_input,
    'https://voiceschema.github.io/schemas/v1/action/notify.json': valid_action_notify,
    'https://voiceschema.github.io/schemas/v1/action/pay.json': valid_action_pay,
    'https://voiceschema.github.io/schemas/v1/action/record.json': valid_action_record,
    'https://voiceschema.github.io/schemas/v1/action/stream.json': valid_action_stream,
    'https://voiceschema.github.io/schemas/v1/action/talk.json': valid_action_talk,
    'https://voiceschema.github.io/schemas/v1/action/transfer.json': valid_action_transfer,
    'https://voiceschema.github.io/schemas/v1/action/wait.json': valid_action_wait,
    'https://voiceschema.github.io/schemas/v1/call/create.json': valid_call_create,
    'https://voiceschema.github.io/schemas/v1/call/create-v2.json': valid_call_create_v2,
    'https://voiceschema.github.io/schemas/v1/call/dtmf.json': valid_call_dtmf,
    'https://voiceschema.github.io/schemas/v1/call/endpoint.json': valid_call_endpoint,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/phone.json': valid_call_endpoint_phone,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/sip.json': valid_call_endpoint_sip,
    'https://voiceschema.github.io/schemas/v1/call/input/dtmf.json': valid_call_input_dtmf,
    'https://voiceschema.github.io/schemas/v1/call/modify.json': valid_call_modify,
    'https://voiceschema.github.io/schemas/v1/call/stream.json': valid_call_stream,
    'https://voiceschema.github.io/schemas/v1/call/talk.json': valid_call_talk,
    'https://voiceschema.github.io/schemas/v1/caller-id.json': valid_value_e164,
    'https://voiceschema.github.io/schemas/v1/conversation/record.json': valid_conversation_record,
    'https://voiceschema.github.io/schemas/v1/conversation/stream.json': valid_call_stream,
    'https://voiceschema.github.io/schemas/v1/conversation/talk.json': valid_conversation_talk,
    'https://voiceschema.github.io/schemas/v1/endpoint.json': valid_endpoint,
    'https://voiceschema.github.io/schemas/v1/endpoint/app.json': valid_endpoint_app,
    'https://voiceschema.github.io/schemas/v1/endpoint/phone.json': valid_endpoint_phone,
    'https://voiceschema.github.io/schemas/v1/endpoint/sip.json': valid_endpoint_sip,
    'https://voiceschema.github.io/schemas/v1/endpoint/vbc.json': valid_endpoint_vbc,
    'https://voiceschema.github.io/schemas/v1/endpoint/websocket.json': valid_endpoint_websocket,
    'https://voiceschema.github.io/schemas/v1/format/content-type.json': valid_format_content_type,
    'https://voiceschema.github.io/schemas/v1/format/dtmf.json': valid_format_dtmf,
    'https://voiceschema.github.io/schemas/v1/format/e164.json': valid_format_e164,
    'https://voiceschema.github.io/schemas/v1/format/sip-uri.json': valid_format_sip_uri,
    'https://voiceschema.github.io/schemas/v1/format/ssml.json': valid_format_ssml,
    'https://voiceschema.github.io/schemas/v1/format/url.json': valid_format_url,
    'https://voiceschema.github.io/schemas/v1/format/websocket-uri.json': valid_format_websocket_uri,
    'https://voiceschema.github.io/schemas/v1/meta/configuration.json': valid_meta_configuration,
    'https://voiceschema.github.io/schemas/v1/meta/document.json': valid_meta_document,
    'https://voiceschema.github.io/schemas/v1/meta/report.json': valid_meta_report,
    'https://voiceschema.github.io/schemas/v1/ncco.json': valid_ncco,
    'https://voiceschema.github.io/schemas/v1/payload.json': valid_payload,
    'https://voiceschema.github.io/schemas/v1/response/call.json': valid_response_call,
    'https://voiceschema.github.io/schemas/v1/response/calls.json': valid_response_calls,
    'https://voiceschema.github.io/schemas/v1/response/created.json': valid_response_created,
    'https://voiceschema.github.io/schemas/v1/response/error.json': valid_response_error,
    'https://voiceschema.github.io/schemas/v1/response/message.json': valid_response_message,
    'https://voiceschema.github.io/schemas/v1/value/advanced-machine-detection.json': valid_value_advanced_machine_detection,
    'https://voiceschema.github.io/schemas/v1/value/boolean.json': valid_value_boolean,
    'https://voiceschema.github.io/schemas/v1/value/decimal.json': valid_value_decimal,
    'https://voiceschema.github.io/schemas/v1/value/e164.json': valid_value_e164,
    'https://voiceschema.github.io/schemas/v1/value/legs.json': valid_value_legs,
    'https://voiceschema.github.io/schemas/v1/value/level.json': valid_value_level,
    'https://voiceschema.github.io/schemas/v1/value/loop.json': valid_value_loop,
    'https://voiceschema.github.io/schemas/v1/value/method.json': valid_value_method,
    'https://voiceschema.github.io/schemas/v1/value/number-or-string.json': valid_value_number_or_string,
    'https://voiceschema.github.io/schemas/v1/value/one-url.json': valid_value_one_url,
    'https://voiceschema.github.io/schemas/v1/value/placeholder.json': valid_value_placeholder,
    'https://voiceschema.github.io/schemas/v1/value/provider-options.json': valid_value_provider_options,
    'https://voiceschema.github.io/schemas/v1/value/sip-uri.json': valid_value_sip_uri,
    'https://voiceschema.github.io/schemas/v1/value/speech-language.json': valid_value_speech_language,
    'https://voiceschema.github.io/schemas/v1/value/string-or-null.json': valid_value_string_or_null,
    'https://voiceschema.github.io/schemas/v1/value/style.json': valid_value_loop,
    'https://voiceschema.github.io/schemas/v1/value/talk-language.json': valid_value_talk_language,
    'https://voiceschema.github.io/schemas/v1/value/text.json': valid_value_text,
    'https://voiceschema.github.io/schemas/v1/value/transcription.json': valid_value_transcription,
    'https://voiceschema.github.io/schemas/v1/value/url.json': valid_value_url,
    'https://voiceschema.github.io/schemas/v1/value/websocket-uri.json': valid_value_websocket_uri,
    'https://voiceschema.github.io/schemas/v1/webhook/answer.json': valid_webhook_answer,
    'https://voiceschema.github.io/schemas/v1/webhook/error.json': valid_webhook_error,
    'https://voiceschema.github.io/schemas/v1/webhook/event.json': valid_webhook_event,
    'https://voiceschema.github.io/schemas/v1/webhook/fallback.json': valid_webhook_fallback,
    'https://voiceschema.github.io/schemas/v1/webhook/input.json': valid_webhook_input,
    'https://voiceschema.github.io/schemas/v1/webhook/notify.json': valid_webhook_notify,
    'https://voiceschema.github.io/schemas/v1/webhook/record.json': valid_webhook_record,
    'https://voiceschema.github.io/schemas/v1/webhook/transcription.json': valid_webhook_transcription,
    'https://voiceschema.github.io/schemas/v1/webhook/transfer.json': valid_webhook_transfer,
    'https://voiceschema.github.io/schemas/v1/websocket/command.json': valid_websocket_command,
    'https://voiceschema.github.io/schemas/v1/websocket/event.json': valid_websocket_event,
}
#: By location, whether a JSON value meets a condition of `payload`.
CONDITIONS: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/payload.json#/if': matches_payload_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/response-call/if': matches_payload_response_call_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/response-message/if': matches_payload_response_message_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/response-calls/if': matches_payload_response_calls_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-create/if': matches_payload_call_create_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-fallback/if': matches_payload_webhook_fallback_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/conversation-record/if': matches_payload_conversation_record_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-modify/if': matches_payload_call_modify_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/lone-action/if': matches_payload_lone_action_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/websocket-command/if': matches_payload_websocket_command_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/websocket-event/if': matches_payload_websocket_event_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/response-error/if': matches_payload_response_error_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-transcription/if': matches_payload_webhook_transcription_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-record/if': matches_payload_webhook_record_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/response-created/if': matches_payload_response_created_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-event/if': matches_payload_webhook_event_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-transfer/if': matches_payload_webhook_transfer_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-input/if': matches_payload_webhook_input_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-notify/if': matches_payload_webhook_notify_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-error/if': matches_payload_webhook_error_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-event-without-status/if': matches_payload_webhook_event_without_status_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-answer/if': matches_payload_webhook_answer_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/endpoint/if': matches_payload_endpoint_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-stream/if': matches_payload_call_stream_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-dtmf/if': matches_payload_call_dtmf_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-talk/if': matches_payload_call_talk_if,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-input-dtmf/if': matches_payload_call_input_dtmf_if,
}
def recognise(v: object) -> tuple[str, str]:
    """As `Engine.recognise`."""
    if matches_payload_if(v):
        return ('https://voiceschema.github.io/schemas/v1/ncco.json', 'ncco')
    if matches_payload_response_call_if(v):
        return ('https://voiceschema.github.io/schemas/v1/response/call.json', 'response/call')
    if matches_payload_response_message_if(v):
        return ('https://voiceschema.github.io/schemas/v1/response/message.json', 'response/message')
    if matches_payload_response_calls_if(v):
        return ('https://voiceschema.github.io/schemas/v1/response/calls.json', 'response/calls')
    if matches_payload_call_create_if(v):
        return ('https://voiceschema.github.io/schemas/v1/call/create.json', 'call/create')
    if matches_payload_webhook_fallback_if(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/fallback.json', 'webhook/fallback')
    if matches_payload_conversation_record_if(v):
        return ('https://voiceschema.github.io/schemas/v1/conversation/record.json', 'conversation/record')
    if matches_payload_call_modify_if(v):
        return ('https://voiceschema.github.io/schemas/v1/call/modify.json', 'call/modify')
    if matches_payload_lone_action_if(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/$defs/lone-action/then', '')
    if matches_payload_websocket_command_if(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/$defs/websocket-command/then', '')
    if matches_payload_websocket_event_if(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/$defs/websocket-event/then', '')
    if matches_payload_response_error_if(v):
        return ('https://voiceschema.github.io/schemas/v1/response/error.json', 'response/error')
    if matches_payload_webhook_transcription_if(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transcription.json', 'webhook/transcription')
    if matches_payload_webhook_record_if(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/record.json', 'webhook/record')
    if matches_payload_response_created_if(v):
        return ('https://voiceschema.github.io/schemas/v1/response/created.json', 'response/created')
    if matches_payload_webhook_event_if(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if matches_payload_webhook_transfer_if(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transfer.json', 'webhook/transfer')
    if matches_payload_webhook_input_if(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/input.json', 'webhook/input')
    if matches_payload_webhook_notify_if(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/notify.json', 'webhook/notify')
    if matches_payload_webhook_error_if(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/error.json', 'webhook/error')
    if matches_payload_webhook_event_without_status_if(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if matches_payload_webhook_answer_if(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/answer.json', 'webhook/answer')
    if matches_payload_endpoint_if(v):
        return ('https://voiceschema.github.io/schemas/v1/endpoint.json', 'endpoint')
    if matches_payload_call_stream_if(v):
        return ('https://voiceschema.github.io/schemas/v1/call/stream.json', 'call/stream')
    if matches_payload_call_dtmf_if(v):
        return ('https://voiceschema.github.io/schemas/v1/call/dtmf.json', 'call/dtmf')
    if matches_payload_call_talk_if(v):
        return ('https://voiceschema.github.io/schemas/v1/call/talk.json', 'call/talk')
    if matches_payload_call_input_dtmf_if(v):
        return ('https://voiceschema.github.io/schemas/v1/call/input/dtmf.json', 'call/input/dtmf')
    return ('https://voiceschema.github.io/schemas/v1/payload.json#/$defs/unrecognised', '')


#: The names of properties that are secrets, or have one.
SECRET_NAMES = ['authorization', 'value']
