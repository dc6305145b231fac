"""Whether a value meets a shipped document, without an engine: written by `make_verdicts.py`."""
# mypy: ignore-errors

import re
from collections.abc import Callable
from math import isfinite
from typing import Any

from voiceschema.formats import RESIDUES, matches
from voiceschema.keywords import ASSERTIONS
from voiceschema.python_values import EXACT, is_plain
from voiceschema.source import MAX_DEPTH

# The documents themselves are never so deep that what may stand anywhere in them could not have as many levels.
_LEVELS = MAX_DEPTH // 2


def _plain(v):
    return is_plain(v, _LEVELS)


def _is_new(v, known, meets):
    """Whether a string meets what takes long to see; it is kept, as people write the same URLs again and again."""
    if not meets(v):
        return False
    if len(v) < 200:
        if len(known) == 4096:
            known.clear()
        known.add(v)
    return True


def _sent(v, name, table):
    word = v.get(name) if type(v) is dict else None
    return type(word) is not str or word not in table or table[word](v)


def _p2(v):
    global _p2
    _p2 = re.compile('^[1-9][0-9]{6,14}\\Z').search
    return _p2(v)
def _f3(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p2(v))
_T4 = set()  # _f3
def _meets1(v):
    return (type(v) is str and (v in _T4 or _is_new(v, _T4, _f3)))
def _p7(v):
    global _p7
    _p7 = re.compile('^YOUR[ _-]').search
    return _p7(v)
def _p8(v):
    global _p8
    _p8 = re.compile('[{][^{}]*[}]').search
    return _p8(v)
def _p9(v):
    global _p9
    _p9 = re.compile('<(?:[0-9 _-]*[A-Za-z][A-Za-z0-9 _-]*|[%?][^<>]*)>').search
    return _p9(v)
def _p10(v):
    global _p10
    _p10 = re.compile('(?:\\[|%5[Bb])object(?: |[+]|%20)Object(?:\\]|%5[Dd])').search
    return _p10(v)
def _p11(v):
    global _p11
    _p11 = re.compile('%(?:[sdv][^A-Za-z0-9]|[0-9][$][sd]|[(][A-Za-z0-9_]+[)][sd]|[A-F]?[G-Z_][A-Z0-9_]*%)').search
    return _p11(v)
def _p12(v):
    global _p12
    _p12 = re.compile('%[sdv]\\Z').search
    return _p12(v)
def _meets6(v):
    return (type(v) is str and (_p7(v) or _p8(v) or _p9(v) or _p10(v) or _p11(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p12(v))))
def _p13(v):
    global _p13
    _p13 = re.compile('^(?:[A-Za-z]+:(?://)?)?[^\\[/?#;]*\\[(?:[A-Za-z][A-Za-z0-9 _-]*)\\]').search
    return _p13(v)
def _p14(v):
    global _p14
    _p14 = re.compile('^(?:[A-Za-z]+:(?://)?)?[+]?[$]').search
    return _p14(v)
def _p15(v):
    global _p15
    _p15 = re.compile('^[A-Za-z]+://[^/?#@$]*[$][^/?#@]*[/?#]').search
    return _p15(v)
def _p16(v):
    global _p16
    _p16 = re.compile('^[A-Za-z]+://[^/?#@$]*[$][^/?#@]*\\Z').search
    return _p16(v)
def _p17(v):
    global _p17
    _p17 = re.compile('^[A-Za-z]+:(?://)?[^/?#@]*@[^/?#@;$]*[$]').search
    return _p17(v)
def _p18(v):
    global _p18
    _p18 = re.compile('^[A-Za-z]+:(?://)?[^/?#]*%7[Bb]').search
    return _p18(v)
def _p19(v):
    global _p19
    _p19 = re.compile('^[+]?(?:[A-Z][A-Z0-9]*_[A-Z0-9_]*|__[A-Za-z0-9_]+)\\Z').search
    return _p19(v)
def _p20(v):
    global _p20
    _p20 = re.compile('^[A-Za-z]+://[^/?#@_]*(?:[A-Z]_|__)[^/?#@]*[/?#]').search
    return _p20(v)
def _p21(v):
    global _p21
    _p21 = re.compile('^[A-Za-z]+://[^/?#@_]*(?:[A-Z]_|__)[^/?#@]*\\Z').search
    return _p21(v)
def _p22(v):
    global _p22
    _p22 = re.compile('^[A-Za-z]+:(?:(?://)?[^/?#@]*@[^/?#@;_]*(?:[A-Z]_|__)|__[A-Za-z0-9_]+__[@:])').search
    return _p22(v)
def _p23(v):
    global _p23
    _p23 = re.compile('^[A-Za-z]+:(?://)?[^/?#]*YOUR').search
    return _p23(v)
def _p24(v):
    global _p24
    _p24 = re.compile('^[A-Za-z]+:(?://)?(?:[^/?#@]*@)?[+]?(?:undefined|null|None|nil|NaN|[A-Z]{2,}|[Yy]our[A-Za-z_-]*|[.]{2,}|(?:[Xx]{1,3}[.]){3}[Xx]{1,3})(?::[0-9A-Za-z_]*)?[/?#;]').search
    return _p24(v)
def _p25(v):
    global _p25
    _p25 = re.compile('^[A-Za-z]+:(?://)?(?:[^/?#@]*@)?[+]?(?:undefined|null|None|nil|NaN|[A-Z]{2,}|[Yy]our[A-Za-z_-]*|[.]{2,}|(?:[Xx]{1,3}[.]){3}[Xx]{1,3})(?::[0-9A-Za-z_]*)?\\Z').search
    return _p25(v)
def _p26(v):
    global _p26
    _p26 = re.compile('^[Ss][Ii][Pp][Ss]?:[+]?(?:undefined|null|None|nil|NaN)[@:]').search
    return _p26(v)
def _p27(v):
    global _p27
    _p27 = re.compile('^[+]?(?:undefined|null|None|nil|NaN)[/:@?]').search
    return _p27(v)
def _p28(v):
    global _p28
    _p28 = re.compile('^[+]?(?:undefined|null|None|nil|NaN|TODO|todo|FIXME|fixme|TB[ACD]|tb[acd]|[Cc]hange[Mm]e|CHANGEME|[Pp]laceholder|PLACEHOLDER|[Hh]ost(?:name)?|HOST(?:NAME)?|[Pp]hone|PHONE|[Uu]ri|URI|[Ff]rom|FROM|[Tt]o|TO)\\Z').search
    return _p28(v)
def _p29(v):
    global _p29
    _p29 = re.compile('[^ -~]').search
    return _p29(v)
def _p30(v):
    global _p30
    _p30 = re.compile('^[A-Za-z0-9_ -]*(?:[Nn]umber|NUMBER|[Uu]rl|URL|[Dd]omain|DOMAIN|[Hh]ere|HERE)\\Z').search
    return _p30(v)
def _p31(v):
    global _p31
    _p31 = re.compile('^(?:[Yy]our|YOUR|[Ii]nsert|INSERT|[Ee]nter|ENTER|[Rr]eplace|REPLACE|[Cc]hange|CHANGE)[A-Z _-][A-Za-z0-9 _-]*\\Z').search
    return _p31(v)
def _p32(v):
    global _p32
    _p32 = re.compile('^(?:process[.]env|os[.]environ|os[.]getenv|System[.]getenv|ENV|env)[\\[.(]').search
    return _p32(v)
def _p33(v):
    global _p33
    _p33 = re.compile('^[+(]?[0-9() .-]*[Xx][Xx][0-9Xx() .-]*\\Z').search
    return _p33(v)
def _p34(v):
    global _p34
    _p34 = re.compile('^[+]?[0-9 -]*(?:[*#_?]{3,}|[.]{3})[0-9 .-]*\\Z').search
    return _p34(v)
def _p35(v):
    global _p35
    _p35 = re.compile('^[A-Za-z]+://[Xx]{4,}[.-]').search
    return _p35(v)
def _p36(v):
    global _p36
    _p36 = re.compile('…').search
    return _p36(v)
def _p37(v):
    global _p37
    _p37 = re.compile('^[A-Za-z]+://[^?#]*/[.]{3}/').search
    return _p37(v)
def _meets5(v):
    return (type(v) is str and (_meets6(v) or _p13(v) or _p14(v) or _p15(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p16(v)) or _p17(v) or _p18(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p19(v)) or _p20(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p21(v)) or _p22(v) or _p23(v) or _p24(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p25(v)) or _p26(v) or _p27(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p28(v)) or ((not _p29(v)) and _p30(v)) or ((not _p29(v)) and _p31(v)) or _p32(v) or ((not _p29(v)) and _p33(v)) or ((not _p29(v)) and _p34(v)) or _p35(v) or _p36(v) or _p37(v)))
def _f38(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets1(v) and (not _meets5(v))))
_T39 = set()  # _f38
def _sound0(v):
    return (type(v) is str and (v in _T39 or _is_new(v, _T39, _f38)))
def _meets41(v):
    return (type(v) is str and _meets1(v) and (not _meets5(v)))
def _all42(v):
    for item in v:
        if (not _meets41(item)):
            return False
    return True
def _sound40(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in _T39 or _is_new(x, _T39, _f38))):
            return False
    return len(v) >= 1
def _f45(v):
    return (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip'}))
def _any46(v):
    for item in v:
        if _f45(item):
            return True
    return False
def _meets44(v):
    return (type(v) is list and _any46(v))
def _f47(v):
    return ((type(v) is str and v == 'true') or v is True)
def _p51(v):
    global _p51
    _p51 = re.compile('^[0-9*#p]+\\Z').search
    return _p51(v)
def _f52(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p51(v))
_T53 = set()  # _f52
def _meets50(v):
    return (type(v) is str and (v in _T53 or _is_new(v, _T53, _f52)))
def _f56(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and RESIDUES['url'](v) is None)
_T57 = set()  # _f56
def _meets55(v):
    return (type(v) is str and (v in _T57 or _is_new(v, _T57, _f56)))
def _p58(v):
    global _p58
    _p58 = re.compile('^[A-Za-z]+:/*(?:[Hh][Tt][Tt][Pp]|[Ww][Ss])[Ss]?(?::/|//)').search
    return _p58(v)
_T59 = set()  # _p58
def _meets54(v):
    return (type(v) is str and _meets55(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T59 or _is_new(v, _T59, _p58))))))
def _f60(v):
    return (type(v) is dict and 'url' in v and (_meets54(v['url']) and ('ringbackTone' not in v or _meets54(v['ringbackTone'])) and 'ringback' not in v) and v.keys() <= {'url', 'ringbackTone', 'ringback'})
def _meets49(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and ((type(v['type']) is str and v['type'] == 'phone') and _meets41(v['number']) and ('dtmfAnswer' not in v or _meets50(v['dtmfAnswer'])) and ('onAnswer' not in v or _f60(v['onAnswer'])) and ('shaken' not in v or (type(v['shaken']) is str and len(v['shaken']) >= 1))) and v.keys() <= {'type', 'number', 'dtmfAnswer', 'onAnswer', 'shaken'})
def _f64(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and RESIDUES['sip-uri'](v) is None)
_T65 = set()  # _f64
def _meets63(v):
    return (type(v) is str and (v in _T65 or _is_new(v, _T65, _f64)))
def _p66(v):
    global _p66
    _p66 = re.compile('^[Ss][Ii][Pp][Ss]?:/*(?:[Ss][Ii][Pp][Ss]?|[Tt][Ee][Ll]|[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?):').search
    return _p66(v)
_T67 = set()  # _p66
def _p68(v):
    global _p68
    _p68 = re.compile('^[Ss][Ii][Pp][Ss]?://').search
    return _p68(v)
_T69 = set()  # _p68
def _meets62(v):
    return (type(v) is str and _meets63(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T67 or _is_new(v, _T67, _p66)))) and (not (type(v) is str and (v in _T69 or _is_new(v, _T69, _p68))))))
def _p70(v):
    global _p70
    _p70 = re.compile('[.:@]').search
    return _p70(v)
def _p71(v):
    global _p71
    _p71 = re.compile('^[Xx]-').search
    return _p71(v)
def _all72(v):
    for item in v:
        if (not (not ((not type(item) is str) or _p71(item)))):
            return False
    return True
def _p73(v):
    global _p73
    _p73 = re.compile('^[Uu][Ss][Ee][Rr]-[Tt][Oo]-[Uu][Ss][Ee][Rr]\\Z').search
    return _p73(v)
def _f74(v):
    return (not ((not ((not type(v) is str) or not (v.isascii() and v.isprintable() and ' ' not in v))) and ((not type(v) is str) or _p73(v))))
def _all75(v):
    for item in v:
        if (not _f74(item)):
            return False
    return True
def _all76(v):
    for item in v:
        if (not (item in {} or type(v[item]) is str)):
            return False
    return True
def _f77(v):
    return (type(v) is dict and ((not (not _all72(v))) and (not (not _all75(v)))) and _all76(v))
def _f78(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)) and v.keys() <= {'User-to-User'})
def _meets61(v):
    return (type(v) is dict and (((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v)) and 'type' in v and ((type(v['type']) is str and v['type'] == 'sip') and ('uri' not in v or _meets62(v['uri'])) and ('user' not in v or (type(v['user']) is str and (not _meets6(v['user'])) and len(v['user']) >= 1)) and ('domain' not in v or (type(v['domain']) is str and ((not _p70(v['domain'])) and (not _meets6(v['domain']))) and len(v['domain']) >= 1)) and ('headers' not in v or _f77(v['headers'])) and ('standardHeaders' not in v or _f78(v['standardHeaders'])) and 'standard_headers' not in v) and v.keys() <= {'type', 'uri', 'user', 'domain', 'headers', 'standardHeaders', 'standard_headers'})
def _f82(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and RESIDUES['websocket-uri'](v) is None)
_T83 = set()  # _f82
def _meets81(v):
    return (type(v) is str and (v in _T83 or _is_new(v, _T83, _f82)))
def _meets80(v):
    return (type(v) is str and _meets81(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T59 or _is_new(v, _T59, _p58))))))
def _meets84(v):
    return (type(v) is str and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
def _p85(v):
    global _p85
    _p85 = re.compile('^[Aa][Uu][Tt][Hh][Oo][Rr][Ii][Zz][Aa][Tt][Ii][Oo][Nn]\\Z').search
    return _p85(v)
def _f86(v):
    return (not ((not ((not type(v) is str) or not (v.isascii() and v.isprintable() and ' ' not in v))) and ((not type(v) is str) or _p85(v))))
def _all87(v):
    for item in v:
        if (not _f86(item)):
            return False
    return True
def _all88(v):
    for item in v:
        if (not ((not type(item) is str) or len(item) <= 506)):
            return False
    return True
_a89 = ASSERTIONS['x-maxJsonBytes'](512)
def _f90(v):
    return (type(v) is dict and ((not ('event' in v or 'content-type' in v)) and (not (not _all87(v)))) and _all88(v) and len(v) <= 85 and _a89(v))
def _f91(v):
    return (type(v) is dict and ('value' in v if ('type' in v and (type(v['type']) is str and v['type'] == 'custom')) else ((not ('type' in v and (type(v['type']) is str and v['type'] == 'vonage'))) or (not 'value' in v))) and 'type' in v and ((type(v['type']) is str and v['type'] in {'vonage', 'custom'}) and ('value' not in v or (type(v['value']) is str and (not _p29(v['value'])) and len(v['value']) >= 1 and len(v['value']) <= 8191))) and v.keys() <= {'type', 'value'})
def _meets79(v):
    return (type(v) is dict and 'content-type' in v and ('type' in v and 'uri' in v) and ((type(v['type']) is str and v['type'] == 'websocket') and _meets80(v['uri']) and ('content-type' not in v or _meets84(v['content-type'])) and ('headers' not in v or _f90(v['headers'])) and ('authorization' not in v or _f91(v['authorization']))) and v.keys() <= {'type', 'uri', 'content-type', 'headers', 'authorization'})
def _meets92(v):
    return (type(v) is dict and ('type' in v and 'user' in v) and ((type(v['type']) is str and v['type'] == 'app') and (type(v['user']) is str and (not _meets6(v['user'])) and len(v['user']) >= 1)) and v.keys() <= {'type', 'user'})
def _p94(v):
    global _p94
    _p94 = re.compile('^[0-9]+\\Z').search
    return _p94(v)
def _f95(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p94(v)) and len(v) >= 1)
def _meets93(v):
    return (type(v) is dict and ('type' in v and 'extension' in v) and ((type(v['type']) is str and v['type'] == 'vbc') and _f95(v['extension'])) and v.keys() <= {'type', 'extension'})
_T96 = {'phone': _meets49, 'sip': _meets61, 'websocket': _meets79, 'app': _meets92, 'vbc': _meets93}
def _meets48(v):
    return (type(v) is dict and _sent(v, 'type', _T96) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}))
def _all97(v):
    for item in v:
        if (not _meets48(item)):
            return False
    return True
def _meets98(v):
    return type(v) is bool
def _f99(v):
    return (type(v) is str and v == 'synchronous' and (not v == 'asynchronous'))
def _f100(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
def _f101(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200)
def _f103(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 45 and v <= 120)
def _meets102(v):
    return (type(v) is dict and (('behavior' not in v or (type(v['behavior']) is str and v['behavior'] in {'continue', 'hangup'})) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'detect', 'detect_beep', 'default'})) and ('beep_timeout' not in v or _f103(v['beep_timeout']))) and v.keys() <= {'behavior', 'mode', 'beep_timeout'})
def _all105(v):
    for item in v:
        if (not _meets54(item)):
            return False
    return True
def _meets104(v):
    return (type(v) is list and _all105(v) and len(v) >= 1 and len(v) <= 1)
def _meets106(v):
    return (type(v) is str and v in {'GET', 'POST'})
def _f110(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p51(v)))
_T111 = set()  # _f110
def _f113(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets55(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T59 or _is_new(v, _T59, _p58)))))))
_T114 = set()  # _f113
def _sound112(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'url' in v:
        return False
    x = v['url']
    if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
        return False
    if 'ringbackTone' in v:
        x = v['ringbackTone']
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound109(v):
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
    if not (type(x) is str and (x in _T39 or _is_new(x, _T39, _f38))):
        return False
    if 'dtmfAnswer' in v:
        x = v['dtmfAnswer']
        if not (type(x) is str and (x in _T111 or _is_new(x, _T111, _f110))):
            return False
        count += 1
    if 'onAnswer' in v:
        x = v['onAnswer']
        if not _sound112(x):
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
def _f116(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets63(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T67 or _is_new(v, _T67, _p66)))) and (not (type(v) is str and (v in _T69 or _is_new(v, _T69, _p68)))))))
_T117 = set()  # _f116
def _f118(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not _meets6(v)) and len(v) >= 1))
_T119 = set()  # _f118
def _f120(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not _p70(v)) and (not _meets6(v))) and len(v) >= 1))
_T121 = set()  # _f120
_T123 = {}.get
def _sound124(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound122(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T123(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound124
        if not (f and f(x)):
            return False
    return ((not (not _all72(v))) and (not (not _all75(v))))
def _sound125(v):
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
def _sound115(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'sip'):
        return False
    if 'uri' in v:
        x = v['uri']
        if not (type(x) is str and (x in _T117 or _is_new(x, _T117, _f116))):
            return False
        count += 1
    if 'user' in v:
        x = v['user']
        if not (type(x) is str and (x in _T119 or _is_new(x, _T119, _f118))):
            return False
        count += 1
    if 'domain' in v:
        x = v['domain']
        if not (type(x) is str and (x in _T121 or _is_new(x, _T121, _f120))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound122(x):
            return False
        count += 1
    if 'standardHeaders' in v:
        x = v['standardHeaders']
        if not _sound125(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v))
def _f127(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets81(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T59 or _is_new(v, _T59, _p58)))))))
_T128 = set()  # _f127
def _f129(v):
    return ((v.isascii() or is_plain(v, 0)) and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
_T130 = set()  # _f129
def _sound131(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T123(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return (((not ('event' in v or 'content-type' in v)) and (not (not _all87(v)))) and _all88(v) and len(v) <= 85 and _a89(v))
def _f133(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not _p29(v)) and len(v) >= 1 and len(v) <= 8191))
_T134 = set()  # _f133
def _sound132(v):
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
        if not (type(x) is str and (x in _T134 or _is_new(x, _T134, _f133))):
            return False
        count += 1
    if not count == len(v):
        return False
    return ('value' in v if ('type' in v and (type(v['type']) is str and v['type'] == 'custom')) else ((not ('type' in v and (type(v['type']) is str and v['type'] == 'vonage'))) or (not 'value' in v)))
def _sound126(v):
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
    if not (type(x) is str and (x in _T128 or _is_new(x, _T128, _f127))):
        return False
    if 'content-type' in v:
        x = v['content-type']
        if not (type(x) is str and (x in _T130 or _is_new(x, _T130, _f129))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound131(x):
            return False
        count += 1
    if 'authorization' in v:
        x = v['authorization']
        if not _sound132(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return 'content-type' in v
def _sound135(v):
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
    if not (type(x) is str and (x in _T119 or _is_new(x, _T119, _f118))):
        return False
    if not count == len(v):
        return False
    return True
def _f137(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p94(v)) and len(v) >= 1))
_T138 = set()  # _f137
def _sound136(v):
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
    if not (type(x) is str and (x in _T138 or _is_new(x, _T138, _f137))):
        return False
    if not count == len(v):
        return False
    return True
_T139 = {'phone': _sound109, 'sip': _sound115, 'websocket': _sound126, 'app': _sound135, 'vbc': _sound136}
def _sound108(v):
    if not type(v) is dict:
        return False
    x = v.get('type')
    f = _T139.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound107(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound108(x):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _f140(v):
    return ((v.isascii() or is_plain(v, 0)) and (v == 'synchronous' and (not v == 'asynchronous')))
_T141 = set()  # _f140
def _sound142(v):
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
    if not count == len(v):
        return False
    return True
def _sound43(v):
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
    if not _sound107(x):
        return False
    if 'from' in v:
        x = v['from']
        if not _plain(x):
            return False
        count += 1
    if 'randomFromNumber' in v:
        x = v['randomFromNumber']
        if not (x is True or x is False):
            return False
        count += 1
    if 'eventType' in v:
        x = v['eventType']
        if not (type(x) is str and (x in _T141 or _is_new(x, _T141, _f140))):
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
        if not _sound142(x):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'ringbackTone' in v:
        x = v['ringbackTone']
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((('from' not in v or _meets41(v['from'])) if ('endpoint' in v and _meets44(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and _f47(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v))))
def _meets144(v):
    return (type(v) is dict and ((not ('mute' in v and _f47(v['mute']))) or (not 'canSpeak' in v)))
def _f145(v):
    return ((type(v) is str and v == 'false') or v is False)
_a148 = ASSERTIONS['x-known'](['af-ZA', 'am-ET', 'ar-AE', 'ar-BH', 'ar-DZ', 'ar-EG', 'ar-IL', 'ar-IQ', 'ar-JO', 'ar-KW', 'ar-LB', 'ar-MA', 'ar-OM', 'ar-PS', 'ar-QA', 'ar-SA', 'ar-TN', 'az-AZ', 'bg-BG', 'bn-BD', 'bn-IN', 'ca-ES', 'cmn-hans-cn', 'cmn-hant-TW', 'cs-CZ', 'da-DK', 'de-DE', 'el-GR', 'en-AU', 'en-CA', 'en-GB', 'en-GH', 'en-IE', 'en-IN', 'en-KE', 'en-NG', 'en-NZ', 'en-PH', 'en-TZ', 'en-US', 'en-ZA', 'es-AR', 'es-BO', 'es-CL', 'es-CO', 'es-CR', 'es-DO', 'es-EC', 'es-ES', 'es-GT', 'es-HN', 'es-MX', 'es-NI', 'es-PA', 'es-PE', 'es-PR', 'es-PY', 'es-SV', 'es-US', 'es-UY', 'es-VE', 'eu-ES', 'fa-IR', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hr-HR', 'hu-HU', 'hy-AM', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'jv-ID', 'ka-GE', 'km-KH', 'kn-IN', 'ko-KR', 'lo-LA', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'ne-NP', 'nl-NL', 'pa-guru-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'si-LK', 'sk-SK', 'sl-SI', 'sq-AL', 'sr-RS', 'su-ID', 'sv-SE', 'sw-KE', 'sw-TZ', 'ta-IN', 'ta-LK', 'ta-MY', 'ta-SG', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'ur-IN', 'ur-PK', 'vi-VN', 'yue-hant-HK', 'zh', 'zh-TW', 'zu-ZA'])
def _meets147(v):
    return (type(v) is str and _a148(v))
def _meets146(v):
    return (type(v) is dict and (('language' not in v or _meets147(v['language'])) and ('eventUrl' not in v or _meets104(v['eventUrl'])) and ('eventMethod' not in v or _meets106(v['eventMethod'])) and ('sentimentAnalysis' not in v or _meets98(v['sentimentAnalysis']))) and v.keys() <= {'language', 'eventUrl', 'eventMethod', 'sentimentAnalysis'})
def _p150(v):
    global _p150
    _p150 = re.compile('^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return _p150(v)
def _f151(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p150(v)))
def _all152(v):
    for item in v:
        if (not _f151(item)):
            return False
    return True
def _meets149(v):
    return (type(v) is list and _all152(v))
def _f154(v):
    return ((v.isascii() or is_plain(v, 0)) and _a148(v))
_T155 = set()  # _f154
def _sound153(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T155 or _is_new(x, _T155, _f154))):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
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
    if not count == len(v):
        return False
    return True
def _f157(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p150(v)))
_T158 = set()  # _f157
def _sound156(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in _T158 or _is_new(x, _T158, _f157))):
            return False
    return True
def _sound143(v):
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
    if 'musicOnHoldUrl' in v:
        x = v['musicOnHoldUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
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
        if not _sound153(x):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'canSpeak' in v:
        x = v['canSpeak']
        if not _sound156(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not _sound156(x):
            return False
        count += 1
    if 'mute' in v:
        x = v['mute']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (_meets144(v) and ((not 'transcription' in v) or ((not ('record' in v and _f145(v['record']))) if 'record' in v else 'record' in v)))
def _meets160(v):
    return (type(v) is dict and ('timeOut' in v or 'maxDigits' in v or 'submitOnHash' in v))
def _any161(v):
    for item in v:
        if (type(item) is str and item == 'speech'):
            return True
    return False
def _any162(v):
    for item in v:
        if (type(item) is str and item == 'dtmf'):
            return True
    return False
def _all163(v):
    for item in v:
        if (not (type(item) is str and item in {'dtmf', 'speech'})):
            return False
    return True
def _all164(v):
    for item in v:
        if (not type(item) is str):
            return False
    return True
def _f165(v):
    return (type(v) is list and _all163(v) and len(v) >= 1 and (len(v) < 2 or _all164(v) and len(set(v)) == len(v)))
def _f166(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def _f167(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
def _f168(v):
    return (type(v) is dict and (('timeOut' not in v or _f166(v['timeOut'])) and ('maxDigits' not in v or _f167(v['maxDigits'])) and ('submitOnHash' not in v or _meets98(v['submitOnHash']))) and v.keys() <= {'timeOut', 'maxDigits', 'submitOnHash'})
def _meets169(v):
    return (type(v) is dict and ('providerOptions' in v if 'provider' in v else (not 'providerOptions' in v)))
def _f170(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 60)
def _f171(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 10 and v <= 100)
_a172 = ASSERTIONS['x-known'](['deepgram', 'google'])
def _meets173(v):
    return type(v) is dict
def _f174(v):
    return (type(v) is dict and _meets169(v) and (('uuid' not in v or (type(v['uuid']) is list and _all164(v['uuid']) and len(v['uuid']) >= 1 and len(v['uuid']) <= 1)) and ('endOnSilence' not in v or ((type(v['endOnSilence']) is int or type(v['endOnSilence']) is float) and v['endOnSilence'] >= 0.4 and v['endOnSilence'] <= 10)) and ('language' not in v or _meets147(v['language'])) and ('context' not in v or (type(v['context']) is list and _all164(v['context']))) and ('startTimeout' not in v or _f170(v['startTimeout'])) and ('maxDuration' not in v or _f170(v['maxDuration'])) and ('saveAudio' not in v or _meets98(v['saveAudio'])) and ('sensitivity' not in v or _f171(v['sensitivity'])) and ('provider' not in v or (type(v['provider']) is str and _a172(v['provider']))) and ('providerOptions' not in v or _meets173(v['providerOptions']))) and v.keys() <= {'uuid', 'endOnSilence', 'language', 'context', 'startTimeout', 'maxDuration', 'saveAudio', 'sensitivity', 'provider', 'providerOptions'})
def _meets175(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def _meets176(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
def _sound177(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and x in {'dtmf', 'speech'}):
            return False
    return (len(v) >= 1 and (len(v) < 2 or _all164(v) and len(set(v)) == len(v)))
def _sound178(v):
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
def _sound180(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def _f181(v):
    return ((v.isascii() or is_plain(v, 0)) and _a172(v))
_T182 = set()  # _f181
def _sound183(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T123(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound179(v):
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
        if not (type(x) is str and (x in _T155 or _is_new(x, _T155, _f154))):
            return False
        count += 1
    if 'context' in v:
        x = v['context']
        if not _sound180(x):
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
        if not (type(x) is str and (x in _T182 or _is_new(x, _T182, _f181))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound183(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return _meets169(v)
def _sound159(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'input'):
        return False
    if 'type' in v:
        x = v['type']
        if not _sound177(x):
            return False
        count += 1
    if 'dtmf' in v:
        x = v['dtmf']
        if not _sound178(x):
            return False
        count += 1
    if 'speech' in v:
        x = v['speech']
        if not _sound179(x):
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
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
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
    return (((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets160(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and _any161(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not _any162(v['type'])) and _all163(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not _any161(v['type'])) and _all163(v['type']) and len(v['type']) >= 1))))))
def _sound185(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T123(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound184(v):
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
    if not _sound185(x):
        return False
    if not 'eventUrl' in v:
        return False
    x = v['eventUrl']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
        return False
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound186(v):
    return False
def _p188(v):
    global _p188
    _p188 = re.compile('^(?:[3-9]|[1-9][0-9])\\Z').search
    return _p188(v)
def _f189(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p188(v))
_T190 = set()  # _f189
def _f191(v):
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3) or (type(v) is str and (v in _T190 or _is_new(v, _T190, _f189))))
def _f192(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 32)
def _f193(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 10)
def _f194(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 7200)
def _sound187(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'record'):
        return False
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
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'transcription' in v:
        x = v['transcription']
        if not _sound153(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and _f191(v['channels'])))))
def _p196(v):
    global _p196
    _p196 = re.compile('^[Ww][Ss][Ss]?:').search
    return _p196(v)
_T197 = set()  # _p196
def _all198(v):
    for item in v:
        if (not (not (type(item) is str and (item in _T197 or _is_new(item, _T197, _p196))))):
            return False
    return True
def _meets199(v):
    return ((type(v) is int or type(v) is float) and v >= -1 and v <= 1)
def _meets200(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound202(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def _sound201(v):
    if not _sound202(v):
        return False
    return (type(v) is list and _all198(v))
def _sound203(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound195(v):
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
    if not _sound201(x):
        return False
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
        if not _sound203(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _p206(v):
    global _p206
    _p206 = re.compile('<[/]?(?:[Ss][Pp][Ee][Aa][Kk]|break|emphasis|phoneme|prosody|say-as|amazon:[a-z-]+)[ \t\r\n/>]|</(?:lang|mark|p|s|sub|w|audio|voice)>|<(?:lang|mark|p|s|sub|w|audio|voice)(?:/>|[ \t\r\n]+(?:/>|[A-Za-z:-]+=))').search
    return _p206(v)
_T207 = set()  # _p206
def _f209(v):
    return (matches('ssml', v) and RESIDUES['ssml'](v) is None)
_T210 = set()  # _f209
def _meets208(v):
    return (type(v) is str and (v in _T210 or _is_new(v, _T210, _f209)))
_a211 = ASSERTIONS['x-maxTextLength'](1500)
def _meets205(v):
    return (type(v) is str and (len(v) >= 1 and ((_meets208(v) and _a211(v)) if (type(v) is str and (v in _T207 or _is_new(v, _T207, _p206))) else len(v) <= 1500)))
_a213 = ASSERTIONS['x-known'](['af-ZA', 'ar', 'bg-BG', 'bn-IN', 'ca-ES', 'cmn-CN', 'cmn-TW', 'cs-CZ', 'cy-GB', 'da-DK', 'de-AT', 'de-DE', 'el-GR', 'en-AU', 'en-GB', 'en-GB-SCT', 'en-GB-WLS', 'en-IE', 'en-IN', 'en-NZ', 'en-US', 'en-ZA', 'es-CO', 'es-ES', 'es-MX', 'es-US', 'eu-ES', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hu-HU', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'kn-IN', 'ko-KR', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'nl-BE', 'nl-NL', 'no-NO', 'pa-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'sr-RS', 'sv-SE', 'ta-IN', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'vi-VN', 'yue-CN', 'yue-HK'])
def _meets212(v):
    return (type(v) is str and _a213(v))
def _meets214(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
_a215 = ASSERTIONS['x-known'](['ElevenLabs', 'Google', 'Polly'])
def _f216(v):
    return ((v.isascii() or is_plain(v, 0)) and (len(v) >= 1 and ((_meets208(v) and _a211(v)) if (type(v) is str and (v in _T207 or _is_new(v, _T207, _p206))) else len(v) <= 1500)))
_T217 = set()  # _f216
def _f218(v):
    return ((v.isascii() or is_plain(v, 0)) and _a213(v))
_T219 = set()  # _f218
def _f220(v):
    return ((v.isascii() or is_plain(v, 0)) and _a215(v))
_T221 = set()  # _f220
def _sound204(v):
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
    if not (type(x) is str and (x in _T217 or _is_new(x, _T217, _f216))):
        return False
    if 'bargeIn' in v:
        x = v['bargeIn']
        if not (x is True or x is False):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not _sound203(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T219 or _is_new(x, _T219, _f218))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound203(x):
            return False
        count += 1
    if 'premium' in v:
        x = v['premium']
        if not (x is True or x is False):
            return False
        count += 1
    if 'provider' in v:
        x = v['provider']
        if not (type(x) is str and (x in _T221 or _is_new(x, _T221, _f220))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound183(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return _meets169(v)
def _p223(v):
    global _p223
    _p223 = re.compile('^(?:CON-)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return _p223(v)
def _f224(v):
    return (type(v) is str and (((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p223(v)) and (not _meets6(v))))
def _f225(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p223(v)) and (not _meets6(v))))
_T226 = set()  # _f225
def _sound222(v):
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
    if not (type(x) is str and (x in _T226 or _is_new(x, _T226, _f225))):
        return False
    if 'destination' in v:
        x = v['destination']
        if not _plain(x):
            return False
        count += 1
    if 'canSpeak' in v:
        x = v['canSpeak']
        if not _sound156(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not _sound156(x):
            return False
        count += 1
    if 'mute' in v:
        x = v['mute']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (_meets144(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v)))
def _sound227(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'wait'):
        return False
    if 'timeout' in v:
        x = v['timeout']
        if not ((type(x) is int or type(x) is float) and 0.1 <= x <= 7200):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _f229(v):
    return (type(v) is dict and ('number' not in v or _meets41(v['number'])))
def _meets232(v):
    return (type(v) is str and v == 'phone')
def _meets233(v):
    return (type(v) is str and len(v) >= 1)
def _meets231(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and (_meets232(v['type']) and _meets41(v['number']) and ('dtmfAnswer' not in v or _meets50(v['dtmfAnswer'])) and ('shaken' not in v or _meets233(v['shaken']))) and v.keys() <= {'type', 'number', 'dtmfAnswer', 'shaken'})
def _meets235(v):
    return (type(v) is str and v == 'sip')
def _meets236(v):
    return (type(v) is dict and ((not (not _all72(v))) and (not (not _all75(v)))) and _all76(v))
def _meets237(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)) and v.keys() <= {'User-to-User'})
def _meets234(v):
    return (type(v) is dict and ((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v) and 'type' in v and (_meets235(v['type']) and ('uri' not in v or _meets62(v['uri'])) and ('headers' not in v or _meets236(v['headers'])) and ('standard_headers' not in v or _meets237(v['standard_headers'])) and 'standardHeaders' not in v) and v.keys() <= {'type', 'uri', 'headers', 'standard_headers', 'standardHeaders', 'user', 'domain'})
_T238 = {'phone': _meets231, 'sip': _meets234, 'websocket': _meets79, 'vbc': _meets93, 'app': _meets92}
def _meets230(v):
    return (type(v) is dict and _sent(v, 'type', _T238) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'vbc'}))
def _all239(v):
    for item in v:
        if (not _meets230(item)):
            return False
    return True
def _f240(v):
    return (type(v) is dict and ((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))
def _f242(v):
    return (not (type(v) is str and v == 'websocket'))
def _f243(v):
    return (not (type(v) is str and v == 'hangup'))
def _meets244(v):
    return (type(v) is dict and _meets169(v) and ('action' in v and 'text' in v) and ((type(v['action']) is str and v['action'] == 'talk') and _meets205(v['text']) and ('bargeIn' not in v or _meets98(v['bargeIn'])) and ('loop' not in v or _meets200(v['loop'])) and ('level' not in v or _meets199(v['level'])) and ('language' not in v or _meets212(v['language'])) and ('style' not in v or _meets214(v['style'])) and ('premium' not in v or _meets98(v['premium'])) and ('provider' not in v or (type(v['provider']) is str and _a215(v['provider']))) and ('providerOptions' not in v or _meets173(v['providerOptions'])) and 'voiceName' not in v and 'eventOnCompletion' not in v and 'eventUrl' not in v and 'eventMethod' not in v) and v.keys() <= {'action', 'text', 'bargeIn', 'loop', 'level', 'language', 'style', 'premium', 'provider', 'providerOptions', 'voiceName', 'eventOnCompletion', 'eventUrl', 'eventMethod'})
def _meets245(v):
    return (type(v) is dict and ('action' in v and 'streamUrl' in v) and ((type(v['action']) is str and v['action'] == 'stream') and (type(v['streamUrl']) is list and _meets104(v['streamUrl']) and _all198(v['streamUrl'])) and ('level' not in v or _meets199(v['level'])) and ('bargeIn' not in v or _meets98(v['bargeIn'])) and ('loop' not in v or _meets200(v['loop']))) and v.keys() <= {'action', 'streamUrl', 'level', 'bargeIn', 'loop'})
def _meets246(v):
    return (type(v) is dict and (((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and _f191(v['channels']))))) and 'action' in v and ((type(v['action']) is str and v['action'] == 'record') and ('format' not in v or (type(v['format']) is str and v['format'] in {'mp3', 'wav', 'ogg'})) and ('split' not in v or (type(v['split']) is str and v['split'] == 'conversation')) and ('channels' not in v or _f192(v['channels'])) and ('endOnSilence' not in v or _f193(v['endOnSilence'])) and ('endOnKey' not in v or (type(v['endOnKey']) is str and v['endOnKey'] in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'})) and ('timeOut' not in v or _f194(v['timeOut'])) and ('beepStart' not in v or _meets98(v['beepStart'])) and ('eventUrl' not in v or _meets104(v['eventUrl'])) and ('eventMethod' not in v or _meets106(v['eventMethod'])) and ('transcription' not in v or _meets146(v['transcription']))) and v.keys() <= {'action', 'format', 'split', 'channels', 'endOnSilence', 'endOnKey', 'timeOut', 'beepStart', 'eventUrl', 'eventMethod', 'transcription'})
def _meets247(v):
    return (type(v) is dict and (_meets144(v) and ((not 'transcription' in v) or ((not ('record' in v and _f145(v['record']))) if 'record' in v else 'record' in v))) and ('action' in v and 'name' in v) and ((type(v['action']) is str and v['action'] == 'conversation') and (type(v['name']) is str and len(v['name']) >= 1) and ('musicOnHoldUrl' not in v or _meets104(v['musicOnHoldUrl'])) and ('startOnEnter' not in v or _meets98(v['startOnEnter'])) and ('endOnExit' not in v or _meets98(v['endOnExit'])) and ('record' not in v or _meets98(v['record'])) and ('transcription' not in v or _meets146(v['transcription'])) and ('eventUrl' not in v or _meets104(v['eventUrl'])) and ('eventMethod' not in v or _meets106(v['eventMethod'])) and ('canSpeak' not in v or _meets149(v['canSpeak'])) and ('canHear' not in v or _meets149(v['canHear'])) and ('mute' not in v or _meets98(v['mute']))) and v.keys() <= {'action', 'name', 'musicOnHoldUrl', 'startOnEnter', 'endOnExit', 'record', 'transcription', 'eventUrl', 'eventMethod', 'canSpeak', 'canHear', 'mute'})
def _meets248(v):
    return (type(v) is dict and ((('from' not in v or _meets41(v['from'])) if ('endpoint' in v and _meets44(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and _f47(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v)))) and ('action' in v and 'endpoint' in v) and ((type(v['action']) is str and v['action'] == 'connect') and (type(v['endpoint']) is list and len(v['endpoint']) <= 1 and _all97(v['endpoint']) and len(v['endpoint']) >= 1) and ('randomFromNumber' not in v or _meets98(v['randomFromNumber'])) and ('eventType' not in v or _f99(v['eventType'])) and ('timeout' not in v or _f100(v['timeout'])) and ('limit' not in v or _f101(v['limit'])) and ('machineDetection' not in v or (type(v['machineDetection']) is str and v['machineDetection'] in {'continue', 'hangup'})) and ('advancedMachineDetection' not in v or _meets102(v['advancedMachineDetection'])) and 'advanced_machine_detection' not in v and ('eventUrl' not in v or _meets104(v['eventUrl'])) and ('eventMethod' not in v or _meets106(v['eventMethod'])) and ('ringbackTone' not in v or _meets54(v['ringbackTone']))) and v.keys() <= {'action', 'endpoint', 'from', 'randomFromNumber', 'eventType', 'timeout', 'limit', 'machineDetection', 'advancedMachineDetection', 'advanced_machine_detection', 'eventUrl', 'eventMethod', 'ringbackTone'})
def _meets249(v):
    return (type(v) is dict and (((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets160(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and _any161(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not _any162(v['type'])) and _all163(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not _any161(v['type'])) and _all163(v['type']) and len(v['type']) >= 1)))))) and 'action' in v and ((type(v['action']) is str and v['action'] == 'input') and ('type' not in v or _f165(v['type'])) and ('dtmf' not in v or _f168(v['dtmf'])) and ('speech' not in v or _f174(v['speech'])) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'synchronous', 'asynchronous'})) and ('eventUrl' not in v or _meets104(v['eventUrl'])) and ('eventMethod' not in v or _meets106(v['eventMethod'])) and ('timeOut' not in v or _meets175(v['timeOut'])) and ('maxDigits' not in v or _meets176(v['maxDigits'])) and ('submitOnHash' not in v or _meets98(v['submitOnHash']))) and v.keys() <= {'action', 'type', 'dtmf', 'speech', 'mode', 'eventUrl', 'eventMethod', 'timeOut', 'maxDigits', 'submitOnHash'})
def _meets250(v):
    return (type(v) is dict and ('action' in v and 'payload' in v and 'eventUrl' in v) and ((type(v['action']) is str and v['action'] == 'notify') and type(v['payload']) is dict and _meets104(v['eventUrl']) and ('eventMethod' not in v or _meets106(v['eventMethod']))) and v.keys() <= {'action', 'payload', 'eventUrl', 'eventMethod'})
def _meets251(v):
    return (type(v) is dict and 'action' in v and ((type(v['action']) is str and v['action'] == 'wait') and ('timeout' not in v or ((type(v['timeout']) is int or type(v['timeout']) is float) and v['timeout'] >= 0.1 and v['timeout'] <= 7200))) and v.keys() <= {'action', 'timeout'})
def _meets252(v):
    return (type(v) is dict and (_meets144(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v))) and ('action' in v and 'conversationId' in v) and ((type(v['action']) is str and v['action'] == 'transfer') and _f224(v['conversationId']) and 'conversation_id' not in v and ('canSpeak' not in v or _meets149(v['canSpeak'])) and ('canHear' not in v or _meets149(v['canHear'])) and ('mute' not in v or _meets98(v['mute']))) and v.keys() <= {'action', 'conversationId', 'conversation_id', 'destination', 'canSpeak', 'canHear', 'mute'})
def _meets253(v):
    return False
_T254 = {'talk': _meets244, 'stream': _meets245, 'record': _meets246, 'conversation': _meets247, 'connect': _meets248, 'input': _meets249, 'notify': _meets250, 'wait': _meets251, 'transfer': _meets252, 'pay': _meets253}
def _f255(v):
    return (type(v) is dict and (('action' not in v or _f242(v['action'])) and ('action' not in v or _f243(v['action'])) and _sent(v, 'action', _T254)) and 'action' in v and (type(v['action']) is str and v['action'] in {'connect', 'conversation', 'input', 'notify', 'record', 'stream', 'talk', 'transfer', 'wait'}))
def _all256(v):
    for item in v:
        if (not _f255(item)):
            return False
    return True
def _meets241(v):
    return (type(v) is list and _all256(v) and len(v) >= 1)
def _f257(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def _sound260(v):
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
    if not (type(x) is str and (x in _T39 or _is_new(x, _T39, _f38))):
        return False
    if 'dtmfAnswer' in v:
        x = v['dtmfAnswer']
        if not (type(x) is str and (x in _T111 or _is_new(x, _T111, _f110))):
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
def _sound261(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'sip'):
        return False
    if 'uri' in v:
        x = v['uri']
        if not (type(x) is str and (x in _T117 or _is_new(x, _T117, _f116))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound122(x):
            return False
        count += 1
    if 'standard_headers' in v:
        x = v['standard_headers']
        if not _sound125(x):
            return False
        count += 1
    if 'user' in v:
        x = v['user']
        if not _plain(x):
            return False
        count += 1
    if 'domain' in v:
        x = v['domain']
        if not _plain(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v)
_T262 = {'phone': _sound260, 'sip': _sound261, 'websocket': _sound126, 'vbc': _sound136}
def _sound259(v):
    if not type(v) is dict:
        return False
    x = v.get('type')
    f = _T262.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound258(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound259(x):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _sound264(v):
    return (type(v) is str and v == 'phone')
_T265 = {'type': _sound264}.get
def _sound263(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T265(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return (((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v)
_T268 = {'talk': _sound204, 'stream': _sound195, 'record': _sound187, 'conversation': _sound143, 'connect': _sound43, 'input': _sound159, 'notify': _sound184, 'wait': _sound227, 'transfer': _sound222}
def _sound267(v):
    if not type(v) is dict:
        return False
    x = v.get('action')
    f = _T268.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound266(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound267(x):
            return False
    return len(v) >= 1
def _sound228(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'to' in v:
        return False
    x = v['to']
    if not _sound258(x):
        return False
    if 'from' in v:
        x = v['from']
        if not _sound263(x):
            return False
        count += 1
    if 'random_from_number' in v:
        x = v['random_from_number']
        if not (x is True or x is False):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _sound266(x):
            return False
        count += 1
    if 'answer_url' in v:
        x = v['answer_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
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
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
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
        if not _sound142(x):
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
    return ((((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v) and ((not 'from' in v) if ('random_from_number' in v and _f47(v['random_from_number'])) else 'from' in v) and (('from' not in v or _f229(v['from'])) if ('to' in v and _meets44(v['to'])) else ('from' not in v or _f229(v['from']))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v))))
def _sound269(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'digits' in v:
        return False
    x = v['digits']
    if not (type(x) is str and (x in _T111 or _is_new(x, _T111, _f110))):
        return False
    if not count == len(v):
        return False
    return True
def _sound270(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'event_url' in v:
        return False
    x = v['event_url']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
        return False
    if not count == len(v):
        return False
    return True
def _f272(v):
    return (type(v) is dict and ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v) and 'type' in v and ((type(v['type']) is str and v['type'] == 'ncco') and ('url' not in v or _meets104(v['url'])) and ('ncco' not in v or _meets241(v['ncco']))) and v.keys() <= {'type', 'url', 'ncco'})
def _sound273(v):
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
        if not (type(x) is str and (x in _T114 or _is_new(x, _T114, _f113))):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _sound266(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v)
def _sound271(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'}):
        return False
    if 'destination' in v:
        x = v['destination']
        if not _sound273(x):
            return False
        count += 1
    if 'url' in v:
        x = v['url']
        if not _plain(x):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _plain(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and (type(v['action']) is str and v['action'] == 'transfer')) else ((not ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}))) or (not ('destination' in v or 'url' in v or 'ncco' in v))))
def _meets275(v):
    return (type(v) is list and _meets104(v) and _all198(v))
def _sound274(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'stream_url' in v:
        return False
    x = v['stream_url']
    if not _sound201(x):
        return False
    if 'loop' in v:
        x = v['loop']
        if not _sound203(x):
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
def _sound276(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and (x in _T217 or _is_new(x, _T217, _f216))):
        return False
    if 'loop' in v:
        x = v['loop']
        if not _sound203(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T219 or _is_new(x, _T219, _f218))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound203(x):
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
def _sound277(v):
    return (type(v) is str and (v in _T111 or _is_new(v, _T111, _f110)))
def _f279(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p2(v)))
_T280 = set()  # _f279
def _sound278(v):
    return (type(v) is str and (v in _T280 or _is_new(v, _T280, _f279)))
def _sound281(v):
    return (type(v) is str and (v in _T130 or _is_new(v, _T130, _f129)))
def _f283(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and RESIDUES['sip-uri'](v) is None))
_T284 = set()  # _f283
def _sound282(v):
    return (type(v) is str and (v in _T284 or _is_new(v, _T284, _f283)))
def _f286(v):
    return ((v.isascii() or is_plain(v, 0)) and (matches('ssml', v) and RESIDUES['ssml'](v) is None))
_T287 = set()  # _f286
def _sound285(v):
    return (type(v) is str and (v in _T287 or _is_new(v, _T287, _f286)))
def _f289(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and RESIDUES['url'](v) is None))
_T290 = set()  # _f289
def _sound288(v):
    return (type(v) is str and (v in _T290 or _is_new(v, _T290, _f289)))
def _f292(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and RESIDUES['websocket-uri'](v) is None))
_T293 = set()  # _f292
def _sound291(v):
    return (type(v) is str and (v in _T293 or _is_new(v, _T293, _f292)))
def _all295(v):
    for item in v:
        if (not (type(item) is str and len(item) >= 1)):
            return False
    return True
def _all296(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is str and len(v[item]) >= 1))):
            return False
    return True
def _meets297(v):
    return (type(v) is list and _all295(v))
def _all298(v):
    for item in v:
        if (not (item in {} or _meets297(v[item]))):
            return False
    return True
def _sound299(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def _sound301(v):
    return (type(v) is str and ((v.isascii() or is_plain(v, 0)) and len(v) >= 1))
def _sound300(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T123(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound301
        if not (f and f(x)):
            return False
    return True
def _sound302(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return True
def _sound303(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T123(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound302
        if not (f and f(x)):
            return False
    return True
def _sound294(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'paths' in v:
        x = v['paths']
        if not _sound299(x):
            return False
        count += 1
    if 'schemas' in v:
        x = v['schemas']
        if not _sound300(x):
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
        if not _sound302(x):
            return False
        count += 1
    if 'per-path-ignores' in v:
        x = v['per-path-ignores']
        if not _sound303(x):
            return False
        count += 1
    if 'breaks' in v:
        x = v['breaks']
        if not _sound303(x):
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
def _p306(v):
    global _p306
    _p306 = re.compile('[$]\\Z').search
    return _p306(v)
def _f307(v):
    return ((not _p29(v)) and _p306(v))
_T308 = set()  # _f307
def _all309(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is dict and len(v[item]) <= 0))):
            return False
    return True
def _p310(v):
    global _p310
    _p310 = re.compile('[^A-Za-z0-9./#$_~-]|^/').search
    return _p310(v)
def _meets311(v):
    return (type(v) is dict and _meets305(v) and (not ('$id' in v or '$schema' in v)))
def _all312(v):
    for item in v:
        if (not (item in {} or _meets311(v[item]))):
            return False
    return True
def _p313(v):
    global _p313
    _p313 = re.compile('[\\\\][A-Za-z0-9<>]|[(][?][^:]|\\[\\[|\\[\\^?\\]|[&][&]|[~][~]|[{][0-9,]*[ \t\r\n]').search
    return _p313(v)
def _p314(v):
    global _p314
    _p314 = re.compile('^(?:[^\\[\\\\$]|[\\\\][^\n]|\\[(?:[^\\]\\\\]|[\\\\][^\n])*\\])*[$][^\n]').search
    return _p314(v)
def _all316(v):
    for item in v:
        if (not (item in {} or _meets315(v[item]))):
            return False
    return True
def _all318(v):
    for item in v:
        if (not _meets315(item)):
            return False
    return True
def _meets317(v):
    return (type(v) is list and _all318(v) and len(v) >= 1)
def _meets315(v):
    return (type(v) is dict and _meets311(v) and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets315(v['items'])) and ('then' not in v or _meets315(v['then'])) and ('else' not in v or _meets315(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or _meets315(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and _all316(v['properties']))) and ('allOf' not in v or _meets317(v['allOf']))))
def _all319(v):
    for item in v:
        if (not _meets311(item)):
            return False
    return True
def _all320(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is list and _all295(v[item]) and len(v[item]) >= 1))):
            return False
    return True
def _p321(v):
    global _p321
    _p321 = re.compile('^[a-z0-9]+(?:-[a-z0-9]+)*\\Z').search
    return _p321(v)
def _f322(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p321(v))
_T323 = set()  # _f322
def _f324(v):
    return (type(v) is dict and ('rule' in v and 'text' in v) and ((type(v['rule']) is str and (v['rule'] in _T323 or _is_new(v['rule'], _T323, _f322))) and (type(v['text']) is str and len(v['text']) >= 1)) and v.keys() <= {'rule', 'text'})
def _meets305(v):
    return (type(v) is dict and (((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in _T308 or _is_new(v['pattern'], _T308, _f307))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and (not (type(v['properties']) is dict and _all309(v['properties'])))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v))) and (('$comment' not in v or (type(v['$comment']) is str and len(v['$comment']) >= 1)) and ('$ref' not in v or (type(v['$ref']) is str and (not _p310(v['$ref'])))) and ('$defs' not in v or (type(v['$defs']) is dict and _all312(v['$defs']))) and ('title' not in v or (type(v['title']) is str and len(v['title']) >= 1)) and ('description' not in v or (type(v['description']) is str and len(v['description']) >= 1)) and ('examples' not in v or type(v['examples']) is list) and ('deprecated' not in v or v['deprecated'] is True) and ('type' not in v or (type(v['type']) is str and v['type'] in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})) and ('enum' not in v or (type(v['enum']) is list and len(v['enum']) >= 1)) and ('format' not in v or (type(v['format']) is str and v['format'] in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'})) and ('pattern' not in v or (type(v['pattern']) is str and ((not _p313(v['pattern'])) and (not _p314(v['pattern']))) and len(v['pattern']) >= 1)) and ('minLength' not in v or ((type(v['minLength']) is int or (type(v['minLength']) is float and v['minLength'].is_integer())) and v['minLength'] >= 0)) and ('maxLength' not in v or ((type(v['maxLength']) is int or (type(v['maxLength']) is float and v['maxLength'].is_integer())) and v['maxLength'] >= 0)) and ('minimum' not in v or (type(v['minimum']) is int or type(v['minimum']) is float)) and ('maximum' not in v or (type(v['maximum']) is int or type(v['maximum']) is float)) and ('exclusiveMinimum' not in v or (type(v['exclusiveMinimum']) is int or type(v['exclusiveMinimum']) is float)) and ('exclusiveMaximum' not in v or (type(v['exclusiveMaximum']) is int or type(v['exclusiveMaximum']) is float)) and ('items' not in v or _meets311(v['items'])) and ('minItems' not in v or ((type(v['minItems']) is int or (type(v['minItems']) is float and v['minItems'].is_integer())) and v['minItems'] >= 0)) and ('maxItems' not in v or ((type(v['maxItems']) is int or (type(v['maxItems']) is float and v['maxItems'].is_integer())) and v['maxItems'] >= 0)) and ('uniqueItems' not in v or v['uniqueItems'] is True) and ('contains' not in v or _meets315(v['contains'])) and ('properties' not in v or (type(v['properties']) is dict and _all312(v['properties']))) and ('required' not in v or (type(v['required']) is list and _all295(v['required']) and len(v['required']) >= 1)) and ('additionalProperties' not in v or (v['additionalProperties'] is False if type(v['additionalProperties']) is bool else _meets311(v['additionalProperties']))) and ('propertyNames' not in v or _meets315(v['propertyNames'])) and ('minProperties' not in v or ((type(v['minProperties']) is int or (type(v['minProperties']) is float and v['minProperties'].is_integer())) and v['minProperties'] >= 0)) and ('maxProperties' not in v or ((type(v['maxProperties']) is int or (type(v['maxProperties']) is float and v['maxProperties'].is_integer())) and v['maxProperties'] >= 0)) and ('allOf' not in v or (type(v['allOf']) is list and _all319(v['allOf']) and len(v['allOf']) >= 1)) and ('anyOf' not in v or _meets317(v['anyOf'])) and ('oneOf' not in v or _meets317(v['oneOf'])) and ('not' not in v or _meets315(v['not'])) and ('if' not in v or _meets315(v['if'])) and ('then' not in v or _meets311(v['then'])) and ('else' not in v or _meets311(v['else'])) and ('x-maxJsonBytes' not in v or ((type(v['x-maxJsonBytes']) is int or (type(v['x-maxJsonBytes']) is float and v['x-maxJsonBytes'].is_integer())) and v['x-maxJsonBytes'] >= 2)) and ('x-maxTextLength' not in v or ((type(v['x-maxTextLength']) is int or (type(v['x-maxTextLength']) is float and v['x-maxTextLength'].is_integer())) and v['x-maxTextLength'] >= 0)) and ('x-tolerated' not in v or (v['x-tolerated'] is True if type(v['x-tolerated']) is bool else _meets315(v['x-tolerated']))) and ('x-alias-of' not in v or (type(v['x-alias-of']) is str and len(v['x-alias-of']) >= 1)) and ('x-known' not in v or (type(v['x-known']) is list and _all164(v['x-known']) and len(v['x-known']) >= 1)) and ('x-synonyms' not in v or (type(v['x-synonyms']) is dict and _all320(v['x-synonyms']) and len(v['x-synonyms']) >= 1)) and ('x-message' not in v or _f324(v['x-message']))) and v.keys() <= {'$schema', '$id', '$comment', '$ref', '$defs', 'title', 'description', 'examples', 'default', 'deprecated', 'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'x-maxJsonBytes', 'x-maxTextLength', 'x-tolerated', 'x-alias-of', 'x-known', 'x-synonyms', 'x-message'})
def _p325(v):
    global _p325
    _p325 = re.compile('^https://voiceschema[.]github[.]io/schemas/v1/[a-z0-9/-]+[.]json\\Z').search
    return _p325(v)
def _f326(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p325(v))
_T327 = set()  # _f326
def _f328(v):
    return (type(v) is dict and ('description' in v or 'x-alias-of' in v))
def _all329(v):
    for item in v:
        if (not (item in {} or _f328(v[item]))):
            return False
    return True
def _f331(v):
    return ((v.isascii() or is_plain(v, 0)) and (not _p310(v)))
_T332 = set()  # _f331
def _sound334(v):
    if not _sound330(v):
        return False
    return (type(v) is dict and (not ('$id' in v or '$schema' in v)))
def _sound333(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T123(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound334
        if not (f and f(x)):
            return False
    return True
def _sound335(v):
    if not is_plain(v, _LEVELS):
        return False
    return type(v) is list
def _sound336(v):
    return v is True
def _sound337(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is list and len(v) >= 1)
def _f338(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not _p313(v)) and (not _p314(v))) and len(v) >= 1))
_T339 = set()  # _f338
def _sound340(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound341(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound342(v):
    if not _sound334(v):
        return False
    return (type(v) is dict and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets315(v['items'])) and ('then' not in v or _meets315(v['then'])) and ('else' not in v or _meets315(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or _meets315(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and _all316(v['properties']))) and ('allOf' not in v or _meets317(v['allOf']))))
def _sound343(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def _sound345(v):
    return v is False
def _sound344(v):
    if not (_sound345 if type(v) is bool else _sound334)(v):
        return False
    return True
def _sound346(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound334(x):
            return False
    return len(v) >= 1
def _sound347(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound342(x):
            return False
    return len(v) >= 1
def _sound348(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def _sound349(v):
    if not (_sound336 if type(v) is bool else _sound342)(v):
        return False
    return True
def _sound350(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return len(v) >= 1
def _sound351(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T123(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound343
        if not (f and f(x)):
            return False
    return len(v) >= 1
def _f353(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p321(v)))
_T354 = set()  # _f353
def _sound352(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in _T354 or _is_new(x, _T354, _f353))):
        return False
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
        return False
    if not count == len(v):
        return False
    return True
def _sound330(v):
    if not type(v) is dict:
        return False
    count = 0
    if '$schema' in v:
        x = v['$schema']
        if not _plain(x):
            return False
        count += 1
    if '$id' in v:
        x = v['$id']
        if not _plain(x):
            return False
        count += 1
    if '$comment' in v:
        x = v['$comment']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if '$ref' in v:
        x = v['$ref']
        if not (type(x) is str and (x in _T332 or _is_new(x, _T332, _f331))):
            return False
        count += 1
    if '$defs' in v:
        x = v['$defs']
        if not _sound333(x):
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
        if not _sound335(x):
            return False
        count += 1
    if 'default' in v:
        x = v['default']
        if not _plain(x):
            return False
        count += 1
    if 'deprecated' in v:
        x = v['deprecated']
        if not _sound336(x):
            return False
        count += 1
    if 'type' in v:
        x = v['type']
        if not (type(x) is str and x in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'}):
            return False
        count += 1
    if 'enum' in v:
        x = v['enum']
        if not _sound337(x):
            return False
        count += 1
    if 'const' in v:
        x = v['const']
        if not _plain(x):
            return False
        count += 1
    if 'format' in v:
        x = v['format']
        if not (type(x) is str and x in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'}):
            return False
        count += 1
    if 'pattern' in v:
        x = v['pattern']
        if not (type(x) is str and (x in _T339 or _is_new(x, _T339, _f338))):
            return False
        count += 1
    if 'minLength' in v:
        x = v['minLength']
        if not _sound340(x):
            return False
        count += 1
    if 'maxLength' in v:
        x = v['maxLength']
        if not _sound340(x):
            return False
        count += 1
    if 'minimum' in v:
        x = v['minimum']
        if not _sound341(x):
            return False
        count += 1
    if 'maximum' in v:
        x = v['maximum']
        if not _sound341(x):
            return False
        count += 1
    if 'exclusiveMinimum' in v:
        x = v['exclusiveMinimum']
        if not _sound341(x):
            return False
        count += 1
    if 'exclusiveMaximum' in v:
        x = v['exclusiveMaximum']
        if not _sound341(x):
            return False
        count += 1
    if 'items' in v:
        x = v['items']
        if not _sound334(x):
            return False
        count += 1
    if 'minItems' in v:
        x = v['minItems']
        if not _sound340(x):
            return False
        count += 1
    if 'maxItems' in v:
        x = v['maxItems']
        if not _sound340(x):
            return False
        count += 1
    if 'uniqueItems' in v:
        x = v['uniqueItems']
        if not _sound336(x):
            return False
        count += 1
    if 'contains' in v:
        x = v['contains']
        if not _sound342(x):
            return False
        count += 1
    if 'properties' in v:
        x = v['properties']
        if not _sound333(x):
            return False
        count += 1
    if 'required' in v:
        x = v['required']
        if not _sound343(x):
            return False
        count += 1
    if 'additionalProperties' in v:
        x = v['additionalProperties']
        if not _sound344(x):
            return False
        count += 1
    if 'propertyNames' in v:
        x = v['propertyNames']
        if not _sound342(x):
            return False
        count += 1
    if 'minProperties' in v:
        x = v['minProperties']
        if not _sound340(x):
            return False
        count += 1
    if 'maxProperties' in v:
        x = v['maxProperties']
        if not _sound340(x):
            return False
        count += 1
    if 'allOf' in v:
        x = v['allOf']
        if not _sound346(x):
            return False
        count += 1
    if 'anyOf' in v:
        x = v['anyOf']
        if not _sound347(x):
            return False
        count += 1
    if 'oneOf' in v:
        x = v['oneOf']
        if not _sound347(x):
            return False
        count += 1
    if 'not' in v:
        x = v['not']
        if not _sound342(x):
            return False
        count += 1
    if 'if' in v:
        x = v['if']
        if not _sound342(x):
            return False
        count += 1
    if 'then' in v:
        x = v['then']
        if not _sound334(x):
            return False
        count += 1
    if 'else' in v:
        x = v['else']
        if not _sound334(x):
            return False
        count += 1
    if 'x-maxJsonBytes' in v:
        x = v['x-maxJsonBytes']
        if not _sound348(x):
            return False
        count += 1
    if 'x-maxTextLength' in v:
        x = v['x-maxTextLength']
        if not _sound340(x):
            return False
        count += 1
    if 'x-tolerated' in v:
        x = v['x-tolerated']
        if not _sound349(x):
            return False
        count += 1
    if 'x-alias-of' in v:
        x = v['x-alias-of']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'x-known' in v:
        x = v['x-known']
        if not _sound350(x):
            return False
        count += 1
    if 'x-synonyms' in v:
        x = v['x-synonyms']
        if not _sound351(x):
            return False
        count += 1
    if 'x-message' in v:
        x = v['x-message']
        if not _sound352(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in _T308 or _is_new(v['pattern'], _T308, _f307))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and (not (type(v['properties']) is dict and _all309(v['properties'])))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v)))
def _sound304(v):
    if not _sound330(v):
        return False
    return (type(v) is dict and ('$schema' in v and '$id' in v and 'title' in v and 'description' in v and 'examples' in v) and ((type(v['$schema']) is str and v['$schema'] == 'https://json-schema.org/draft/2020-12/schema') and (type(v['$id']) is str and (v['$id'] in _T327 or _is_new(v['$id'], _T327, _f326))) and (type(v['examples']) is list and len(v['examples']) >= 1) and ('properties' not in v or (type(v['properties']) is dict and _all329(v['properties'])))))
def _f356(v):
    return (type(v) is dict and ('path' in v and 'reason' in v) and (type(v['path']) is str and type(v['reason']) is str) and v.keys() <= {'path', 'reason'})
def _all357(v):
    for item in v:
        if (not _f356(item)):
            return False
    return True
def _f358(v):
    return (type(v) is dict and ('path' in v and 'schema' in v) and (type(v['path']) is str and (type(v['schema']) is str or type(v['schema']) is type(None))) and v.keys() <= {'path', 'schema'})
def _all359(v):
    for item in v:
        if (not _f358(item)):
            return False
    return True
def _meets360(v):
    return (type(v) is dict and ('path' in v and 'line' in v and 'column' in v and 'end_line' in v and 'end_column' in v and 'severity' in v and 'rule' in v and 'message' in v and 'instance_location' in v and 'schema_location' in v and 'suggestion' in v and 'container' in v) and (type(v['path']) is str and ((type(v['line']) is int or (type(v['line']) is float and v['line'].is_integer())) and v['line'] >= 1) and ((type(v['column']) is int or (type(v['column']) is float and v['column'].is_integer())) and v['column'] >= 1) and ((type(v['end_line']) is int or (type(v['end_line']) is float and v['end_line'].is_integer())) and v['end_line'] >= 1) and ((type(v['end_column']) is int or (type(v['end_column']) is float and v['end_column'].is_integer())) and v['end_column'] >= 1) and (type(v['severity']) is str and v['severity'] in {'error', 'warning'}) and (type(v['rule']) is str and (v['rule'] in _T323 or _is_new(v['rule'], _T323, _f322))) and (type(v['message']) is str and len(v['message']) >= 1) and type(v['instance_location']) is str and type(v['schema_location']) is str and (type(v['suggestion']) is str or type(v['suggestion']) is type(None)) and (type(v['container']) is str or type(v['container']) is type(None))) and v.keys() <= {'path', 'line', 'column', 'end_line', 'end_column', 'severity', 'rule', 'message', 'instance_location', 'schema_location', 'suggestion', 'container'})
def _all361(v):
    for item in v:
        if (not _meets360(item)):
            return False
    return True
def _sound363(v):
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
def _sound362(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound363(x):
            return False
    return True
def _sound364(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def _sound367(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is str or type(v) is type(None))
def _sound366(v):
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
    if not _sound367(x):
        return False
    if not count == len(v):
        return False
    return True
def _sound365(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound366(x):
            return False
    return True
def _sound370(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1)
def _sound369(v):
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
    if not _sound370(x):
        return False
    if not 'column' in v:
        return False
    x = v['column']
    if not _sound370(x):
        return False
    if not 'end_line' in v:
        return False
    x = v['end_line']
    if not _sound370(x):
        return False
    if not 'end_column' in v:
        return False
    x = v['end_column']
    if not _sound370(x):
        return False
    if not 'severity' in v:
        return False
    x = v['severity']
    if not (type(x) is str and x in {'error', 'warning'}):
        return False
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in _T354 or _is_new(x, _T354, _f353))):
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
    if not _sound367(x):
        return False
    if not 'container' in v:
        return False
    x = v['container']
    if not _sound367(x):
        return False
    if not count == len(v):
        return False
    return True
def _sound368(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound369(x):
            return False
    return True
def _sound355(v):
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
    if not _sound340(x):
        return False
    if not 'skipped' in v:
        return False
    x = v['skipped']
    if not _sound340(x):
        return False
    if not 'errors' in v:
        return False
    x = v['errors']
    if not _sound340(x):
        return False
    if not 'warnings' in v:
        return False
    x = v['warnings']
    if not _sound340(x):
        return False
    if not 'unreadable' in v:
        return False
    x = v['unreadable']
    if not _sound362(x):
        return False
    if not 'resembling' in v:
        return False
    x = v['resembling']
    if not _sound364(x):
        return False
    if not 'results' in v:
        return False
    x = v['results']
    if not _sound365(x):
        return False
    if not 'problems' in v:
        return False
    x = v['problems']
    if not _sound368(x):
        return False
    if not count == len(v):
        return False
    return True
def _meets372(v):
    return (type(v) is dict and ((((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v) and ((not 'from' in v) if ('random_from_number' in v and _f47(v['random_from_number'])) else 'from' in v) and (('from' not in v or _f229(v['from'])) if ('to' in v and _meets44(v['to'])) else ('from' not in v or _f229(v['from']))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v)))) and 'to' in v and ((type(v['to']) is list and len(v['to']) <= 1 and _all239(v['to']) and len(v['to']) >= 1) and ('from' not in v or _f240(v['from'])) and ('random_from_number' not in v or _meets98(v['random_from_number'])) and ('ncco' not in v or _meets241(v['ncco'])) and ('answer_url' not in v or _meets104(v['answer_url'])) and ('answer_method' not in v or _meets106(v['answer_method'])) and ('event_url' not in v or _meets104(v['event_url'])) and ('event_method' not in v or _meets106(v['event_method'])) and ('machine_detection' not in v or (type(v['machine_detection']) is str and v['machine_detection'] in {'continue', 'hangup'})) and ('advanced_machine_detection' not in v or _meets102(v['advanced_machine_detection'])) and 'advancedMachineDetection' not in v and ('length_timer' not in v or _f257(v['length_timer'])) and ('ringing_timer' not in v or _f100(v['ringing_timer']))) and v.keys() <= {'to', 'from', 'random_from_number', 'ncco', 'answer_url', 'answer_method', 'event_url', 'event_method', 'machine_detection', 'advanced_machine_detection', 'advancedMachineDetection', 'length_timer', 'ringing_timer'})
def _f374(v):
    return (type(v) is dict and (('url' not in v or type(v['url']) is str) and ('type' not in v or type(v['type']) is str)))
def _meets375(v):
    return ((not (not type(v) is type(None))) or type(v) is str)
def _meets373(v):
    return (type(v) is dict and 'original_request' in v and (('reason' not in v or type(v['reason']) is str) and _f374(v['original_request']) and ('uuid' not in v or _meets375(v['uuid'])) and ('conversation_uuid' not in v or _meets375(v['conversation_uuid'])) and ('timestamp' not in v or _meets375(v['timestamp']))))
def _p376(v):
    global _p376
    _p376 = re.compile('^(?:[Hh]ang|HANG|(?:[Uu]n|UN)?(?:[Mm]u|MU|[Ee]ar|EAR))').search
    return _p376(v)
_T377 = set()  # _p376
def _meets378(v):
    return (type(v) is dict and (((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and (type(v['action']) is str and v['action'] == 'transfer')) else ((not ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}))) or (not ('destination' in v or 'url' in v or 'ncco' in v)))) and 'action' in v and ((type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'}) and ('destination' not in v or _f272(v['destination']))) and v.keys() <= {'action', 'destination', 'url', 'ncco'})
def _f379(v):
    return (type(v) is str and (not v == 'clear'))
def _p380(v):
    global _p380
    _p380 = re.compile('^websocket:').search
    return _p380(v)
_T381 = set()  # _p380
def _f383(v):
    return ((not (not (type(v) is int or (type(v) is float and v.is_integer())))) or type(v) is str)
def _f384(v):
    return (type(v) is dict and (('name' not in v or type(v['name']) is str) and ('reason' not in v or type(v['reason']) is str)))
def _all385(v):
    for item in v:
        if (not _f384(item)):
            return False
    return True
def _meets382(v):
    return (type(v) is dict and (('type' not in v or _f383(v['type'])) and ('title' not in v or type(v['title']) is str) and ('error_title' not in v or type(v['error_title']) is str) and ('detail' not in v or type(v['detail']) is str) and ('invalid_parameters' not in v or ((not (not type(v['invalid_parameters']) is dict)) or (type(v['invalid_parameters']) is list and _all385(v['invalid_parameters']))))))
def _meets386(v):
    return (type(v) is dict and ('transcription_url' in v or 'status' in v) and (('transcription_url' not in v or type(v['transcription_url']) is str) and ('status' not in v or type(v['status']) is str) and ('type' not in v or type(v['type']) is str) and ('recording_uuid' not in v or _meets375(v['recording_uuid'])) and ('conversation_uuid' not in v or _meets375(v['conversation_uuid']))))
def _meets387(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v) and (type(v['uuid']) is str and type(v['status']) is str and ('direction' not in v or type(v['direction']) is str) and ('conversation_uuid' not in v or type(v['conversation_uuid']) is str)))
_a389 = ASSERTIONS['x-known'](['started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered', 'rejected', 'failed', 'disconnected', 'human', 'machine', 'timeout', 'completed', 'success', 'failure', 'transcribed', 'transfer', 'input', 'finished', 'stopped', 'interrupted'])
def _f390(v):
    return ((not (not type(v) is type(None))) or (type(v) is int or (type(v) is float and v.is_integer())))
def _meets391(v):
    return ((not (not (type(v) is type(None) or (type(v) is int or type(v) is float)))) or type(v) is str)
def _meets388(v):
    return (type(v) is dict and 'status' in v and (('from' not in v or _meets375(v['from'])) and ('to' not in v or _meets375(v['to'])) and ('uuid' not in v or _meets375(v['uuid'])) and ('conversation_uuid' not in v or _meets375(v['conversation_uuid'])) and ('timestamp' not in v or _meets375(v['timestamp'])) and ('call_uuid' not in v or _meets375(v['call_uuid'])) and ('status' not in v or (type(v['status']) is str and _a389(v['status']))) and ('direction' not in v or _meets375(v['direction'])) and ('detail' not in v or _meets375(v['detail'])) and ('sip_code' not in v or _f390(v['sip_code'])) and ('sub_state' not in v or _meets375(v['sub_state'])) and ('start_time' not in v or _meets375(v['start_time'])) and ('end_time' not in v or _meets375(v['end_time'])) and ('duration' not in v or _meets391(v['duration'])) and ('rate' not in v or _meets391(v['rate'])) and ('price' not in v or _meets391(v['price'])) and ('network' not in v or _meets375(v['network'])) and ('disconnected_by' not in v or _meets375(v['disconnected_by'])) and ('headers' not in v or type(v['headers']) is dict)))
def _meets392(v):
    return (type(v) is dict and 'recording_url' in v and (type(v['recording_url']) is str and ('recording_uuid' not in v or _meets375(v['recording_uuid'])) and ('size' not in v or _f390(v['size'])) and ('start_time' not in v or _meets375(v['start_time'])) and ('end_time' not in v or _meets375(v['end_time'])) and ('conversation_uuid' not in v or _meets375(v['conversation_uuid'])) and ('timestamp' not in v or _meets375(v['timestamp']))))
def _meets393(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v) and (('conversation_uuid_from' not in v or type(v['conversation_uuid_from']) is str) and ('conversation_uuid_to' not in v or type(v['conversation_uuid_to']) is str) and ('uuid' not in v or _meets375(v['uuid'])) and ('timestamp' not in v or _meets375(v['timestamp'])) and ('type' not in v or type(v['type']) is str)))
def _f395(v):
    return (True if (type(v) is str or type(v) is type(None)) else (type(v) is dict and (('digits' not in v or _meets375(v['digits'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)))))
def _f396(v):
    return (type(v) is dict and (('text' not in v or type(v['text']) is str) and ('confidence' not in v or ((not (not type(v['confidence']) is str)) or (type(v['confidence']) is int or type(v['confidence']) is float)))))
def _all397(v):
    for item in v:
        if (not _f396(item)):
            return False
    return True
def _f398(v):
    return (type(v) is dict and (('timeout_reason' not in v or _meets375(v['timeout_reason'])) and ('error' not in v or _meets375(v['error'])) and ('recording_url' not in v or _meets375(v['recording_url'])) and ('results' not in v or (type(v['results']) is list and _all397(v['results'])))))
def _meets394(v):
    return (type(v) is dict and ('dtmf' in v or 'speech' in v) and (('from' not in v or _meets375(v['from'])) and ('to' not in v or _meets375(v['to'])) and ('uuid' not in v or _meets375(v['uuid'])) and ('conversation_uuid' not in v or _meets375(v['conversation_uuid'])) and ('timestamp' not in v or _meets375(v['timestamp'])) and ('dtmf' not in v or _f395(v['dtmf'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)) and ('speech' not in v or _f398(v['speech']))))
def _meets399(v):
    return (type(v) is dict and 'payload' in v and (type(v['payload']) is dict and ('conversation_uuid' not in v or _meets375(v['conversation_uuid'])) and ('timestamp' not in v or _meets375(v['timestamp']))))
def _meets400(v):
    return (type(v) is dict and 'reason' in v and (type(v['reason']) is str and ('conversation_uuid' not in v or _meets375(v['conversation_uuid'])) and ('timestamp' not in v or _meets375(v['timestamp']))))
def _meets401(v):
    return (type(v) is dict and (('from' not in v or _meets375(v['from'])) and ('to' not in v or _meets375(v['to'])) and ('from_user' not in v or _meets375(v['from_user'])) and ('endpoint_type' not in v or _meets375(v['endpoint_type'])) and ('uuid' not in v or _meets375(v['uuid'])) and ('conversation_uuid' not in v or _meets375(v['conversation_uuid'])) and ('region_url' not in v or _meets375(v['region_url'])) and ('custom_data' not in v or ((not (not type(v['custom_data']) is type(None))) or type(v['custom_data']) is dict)) and ('SipHeader_User-to-User' not in v or _meets375(v['SipHeader_User-to-User']))))
def _meets402(v):
    return (type(v) is dict and 'stream_url' in v and (_meets275(v['stream_url']) and ('loop' not in v or _meets200(v['loop'])) and ('level' not in v or _meets199(v['level']))) and v.keys() <= {'stream_url', 'loop', 'level'})
def _meets403(v):
    return (type(v) is dict and 'digits' in v and _meets50(v['digits']) and v.keys() <= {'digits'})
def _meets404(v):
    return (type(v) is dict and 'text' in v and (_meets205(v['text']) and ('loop' not in v or _meets200(v['loop'])) and ('level' not in v or _meets199(v['level'])) and ('language' not in v or _meets212(v['language'])) and ('style' not in v or _meets214(v['style'])) and ('premium' not in v or _meets98(v['premium'])) and 'voice_name' not in v) and v.keys() <= {'text', 'loop', 'level', 'language', 'style', 'premium', 'voice_name'})
def _meets405(v):
    return (type(v) is dict and 'event_url' in v and _meets104(v['event_url']) and v.keys() <= {'event_url'})
def _sound407(v):
    return False
def _sound411(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
_T413 = {'url': _sound411, 'type': _sound411}.get
def _sound412(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T413(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound415(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound414(v):
    if not (_sound415 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T416 = {'reason': _sound411, 'original_request': _sound412, 'uuid': _sound414, 'conversation_uuid': _sound414, 'timestamp': _sound414}.get
def _sound410(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T416(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'original_request' in v
def _sound424(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound423(v):
    if not (_sound424 if (not (type(v) is int or (type(v) is float and v.is_integer()))) else _plain)(v):
        return False
    return True
_T428 = {'name': _sound424, 'reason': _sound424}.get
def _sound427(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T428(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound426(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound427(x):
            return False
    return True
def _sound425(v):
    if not (_sound426 if (not type(v) is dict) else _plain)(v):
        return False
    return True
_T429 = {'type': _sound423, 'title': _sound424, 'error_title': _sound424, 'detail': _sound424, 'invalid_parameters': _sound425}.get
def _sound422(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T429(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T432 = {'transcription_url': _sound411, 'status': _sound411, 'type': _sound411, 'recording_uuid': _sound414, 'conversation_uuid': _sound414}.get
def _sound431(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T432(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('transcription_url' in v or 'status' in v)
_T435 = {'uuid': _sound424, 'status': _sound424, 'direction': _sound424, 'conversation_uuid': _sound424}.get
def _sound434(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T435(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('uuid' in v and 'status' in v)
def _f439(v):
    return ((v.isascii() or is_plain(v, 0)) and _a389(v))
_T440 = set()  # _f439
def _sound438(v):
    return (type(v) is str and (v in _T440 or _is_new(v, _T440, _f439)))
def _sound442(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound441(v):
    if not (_sound442 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
def _sound443(v):
    if not (_sound415 if (not (type(v) is type(None) or (type(v) is int or type(v) is float))) else _plain)(v):
        return False
    return True
def _sound444(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T123(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T445 = {'from': _sound414, 'to': _sound414, 'uuid': _sound414, 'conversation_uuid': _sound414, 'timestamp': _sound414, 'call_uuid': _sound414, 'status': _sound438, 'direction': _sound414, 'detail': _sound414, 'sip_code': _sound441, 'sub_state': _sound414, 'start_time': _sound414, 'end_time': _sound414, 'duration': _sound443, 'rate': _sound443, 'price': _sound443, 'network': _sound414, 'disconnected_by': _sound414, 'headers': _sound444}.get
def _sound437(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T445(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'status' in v
_T448 = {'recording_url': _sound411, 'recording_uuid': _sound414, 'size': _sound441, 'start_time': _sound414, 'end_time': _sound414, 'conversation_uuid': _sound414, 'timestamp': _sound414}.get
def _sound447(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T448(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'recording_url' in v
_T451 = {'conversation_uuid_from': _sound411, 'conversation_uuid_to': _sound411, 'uuid': _sound414, 'timestamp': _sound414, 'type': _sound411}.get
def _sound450(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T451(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v)
def _sound457(v):
    return (v is True or v is False)
def _sound456(v):
    if not (_sound457 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T458 = {'digits': _sound414, 'timed_out': _sound456}.get
def _sound455(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T458(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound454(v):
    if not (_plain if (type(v) is str or type(v) is type(None)) else _sound455)(v):
        return False
    return True
def _sound463(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound462(v):
    if not (_sound463 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T464 = {'text': _sound411, 'confidence': _sound462}.get
def _sound461(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T464(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound460(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound461(x):
            return False
    return True
_T465 = {'timeout_reason': _sound414, 'error': _sound414, 'recording_url': _sound414, 'results': _sound460}.get
def _sound459(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T465(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T466 = {'from': _sound414, 'to': _sound414, 'uuid': _sound414, 'conversation_uuid': _sound414, 'timestamp': _sound414, 'dtmf': _sound454, 'timed_out': _sound456, 'speech': _sound459}.get
def _sound453(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T466(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('dtmf' in v or 'speech' in v)
_T469 = {'payload': _sound444, 'conversation_uuid': _sound414, 'timestamp': _sound414}.get
def _sound468(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T469(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'payload' in v
_T472 = {'reason': _sound411, 'conversation_uuid': _sound414, 'timestamp': _sound414}.get
def _sound471(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T472(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'reason' in v
def _sound476(v):
    if not (_sound444 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T477 = {'from': _sound414, 'to': _sound414, 'from_user': _sound414, 'endpoint_type': _sound414, 'uuid': _sound414, 'conversation_uuid': _sound414, 'region_url': _sound414, 'custom_data': _sound476, 'SipHeader_User-to-User': _sound414}.get
def _sound475(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T477(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound482(v):
    if not (_sound270 if (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1))) else _sound407)(v):
        return False
    return True
def _sound481(v):
    if not (_sound276 if (type(v) is dict and 'text' in v) else _sound482)(v):
        return False
    return True
def _sound480(v):
    if not (_sound269 if (type(v) is dict and 'digits' in v) else _sound481)(v):
        return False
    return True
def _sound479(v):
    if not (_sound274 if (type(v) is dict and ('stream_url' in v or 'streamUrl' in v)) else _sound480)(v):
        return False
    return True
def _sound478(v):
    if not (_sound108 if (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str) else _sound479)(v):
        return False
    return True
def _sound474(v):
    if not (_sound475 if (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v))) else _sound478)(v):
        return False
    return True
def _sound473(v):
    if not (_sound437 if (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v))) else _sound474)(v):
        return False
    return True
def _sound470(v):
    if not (_sound471 if (type(v) is dict and 'reason' in v) else _sound473)(v):
        return False
    return True
def _sound467(v):
    if not (_sound468 if (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v) else _sound470)(v):
        return False
    return True
def _sound452(v):
    if not (_sound453 if (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v)) else _sound467)(v):
        return False
    return True
def _sound449(v):
    if not (_sound450 if (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer')))) else _sound452)(v):
        return False
    return True
def _sound446(v):
    if not (_sound447 if (type(v) is dict and 'recording_url' in v) else _sound449)(v):
        return False
    return True
def _sound436(v):
    if not (_sound437 if (type(v) is dict and 'status' in v and type(v['status']) is str) else _sound446)(v):
        return False
    return True
def _sound433(v):
    if not (_sound434 if (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started')) else _sound436)(v):
        return False
    return True
def _sound430(v):
    if not (_sound431 if (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] == 'transcribed')))) else _sound433)(v):
        return False
    return True
def _sound421(v):
    if not (_sound422 if (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v))) else _sound430)(v):
        return False
    return True
def _sound420(v):
    if not (_sound407 if (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in _T381 or _is_new(v['event'], _T381, _p380)))) else _sound421)(v):
        return False
    return True
def _sound419(v):
    if not (_sound407 if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear')) else _sound420)(v):
        return False
    return True
def _sound418(v):
    if not (_sound407 if (type(v) is dict and 'action' in v and _f379(v['action'])) else _sound419)(v):
        return False
    return True
def _sound417(v):
    if not (_sound271 if (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in _T377 or _is_new(v['action'], _T377, _p376)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer')))) else _sound418)(v):
        return False
    return True
def _sound409(v):
    if not (_sound410 if (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict) else _sound417)(v):
        return False
    return True
def _sound408(v):
    if not (_sound228 if (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict))))) else _sound409)(v):
        return False
    return True
def _sound406(v):
    if not (_sound407 if (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict)) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v)) else _sound408)(v):
        return False
    return True
def _sound371(v):
    if not (_sound266 if type(v) is list else _sound406)(v):
        return False
    return True
def _sound483(v):
    return (v is True or v is False)
def _p485(v):
    global _p485
    _p485 = re.compile('^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?\\Z').search
    return _p485(v)
def _f486(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p485(v))
_T487 = set()  # _f486
def _f488(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p485(v)))
_T489 = set()  # _f488
def _sound484(v):
    return (type(v) is str and (v in _T489 or _is_new(v, _T489, _f488)))
def _sound490(v):
    return ((type(v) is int or type(v) is float) and -1 <= v <= 1)
def _sound491(v):
    return (type(v) is str and v in {'GET', 'POST'})
def _f493(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets6(v) or _p13(v) or _p14(v) or _p15(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p16(v)) or _p17(v) or _p18(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p19(v)) or _p20(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p21(v)) or _p22(v) or _p23(v) or _p24(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p25(v)) or _p26(v) or _p27(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p28(v)) or ((not _p29(v)) and _p30(v)) or ((not _p29(v)) and _p31(v)) or _p32(v) or ((not _p29(v)) and _p33(v)) or ((not _p29(v)) and _p34(v)) or _p35(v) or _p36(v) or _p37(v)))
_T494 = set()  # _f493
def _sound492(v):
    return (type(v) is str and (v in _T494 or _is_new(v, _T494, _f493)))
def _sound495(v):
    return (type(v) is str and (v in _T117 or _is_new(v, _T117, _f116)))
def _sound496(v):
    return (type(v) is str and (v in _T155 or _is_new(v, _T155, _f154)))
def _sound497(v):
    return (type(v) is str and (v in _T219 or _is_new(v, _T219, _f218)))
def _sound498(v):
    return (type(v) is str and (v in _T217 or _is_new(v, _T217, _f216)))
def _sound499(v):
    return (type(v) is str and (v in _T114 or _is_new(v, _T114, _f113)))
def _sound500(v):
    return (type(v) is str and (v in _T128 or _is_new(v, _T128, _f127)))
def _sound502(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T123(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound501(v):
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
        if not _sound502(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not ('action' in v and (type(v['action']) is str and v['action'] == 'notify'))) or 'payload' in v)
_a504 = ASSERTIONS['x-known'](['websocket:connected', 'websocket:dtmf', 'websocket:cleared', 'websocket:notify'])
def _f506(v):
    return ((v.isascii() or is_plain(v, 0)) and _a504(v))
_T507 = set()  # _f506
def _sound505(v):
    return (type(v) is str and (v in _T507 or _is_new(v, _T507, _f506)))
def _sound508(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound509(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
_T510 = {'event': _sound505, 'content-type': _sound508, 'digit': _sound508, 'duration': _sound509, 'payload': _sound502}.get
def _sound503(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T510(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'event' in v
def _meets511(v):
    return type(v) is list
def _meets512(v):
    return (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict)) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v))
def _meets513(v):
    return (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict)))))
def _meets514(v):
    return (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict)
def _meets515(v):
    return (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in _T377 or _is_new(v['action'], _T377, _p376)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer'))))
def _meets516(v):
    return (type(v) is dict and 'action' in v and _f379(v['action']))
def _meets517(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear'))
def _meets518(v):
    return (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in _T381 or _is_new(v['event'], _T381, _p380))))
def _meets519(v):
    return (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v)))
def _meets520(v):
    return (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] == 'transcribed'))))
def _meets521(v):
    return (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started'))
def _meets522(v):
    return (type(v) is dict and 'status' in v and type(v['status']) is str)
def _meets523(v):
    return (type(v) is dict and 'recording_url' in v)
def _meets524(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer'))))
def _meets525(v):
    return (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v))
def _meets526(v):
    return (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v)
def _meets527(v):
    return (type(v) is dict and 'reason' in v)
def _meets528(v):
    return (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v)))
def _meets529(v):
    return (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v)))
def _meets530(v):
    return (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str)
def _meets531(v):
    return (type(v) is dict and ('stream_url' in v or 'streamUrl' in v))
def _meets532(v):
    return (type(v) is dict and 'digits' in v)
def _meets533(v):
    return (type(v) is dict and 'text' in v)
def _meets534(v):
    return (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1)))
#: By URI, whether any value meets a document, and is what a JSON reader makes.
SOUND: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/account/number.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/account/numbers.json': _sound40,
    'https://voiceschema.github.io/schemas/v1/action/connect.json': _sound43,
    'https://voiceschema.github.io/schemas/v1/action/conversation.json': _sound143,
    'https://voiceschema.github.io/schemas/v1/action/input.json': _sound159,
    'https://voiceschema.github.io/schemas/v1/action/notify.json': _sound184,
    'https://voiceschema.github.io/schemas/v1/action/pay.json': _sound186,
    'https://voiceschema.github.io/schemas/v1/action/record.json': _sound187,
    'https://voiceschema.github.io/schemas/v1/action/stream.json': _sound195,
    'https://voiceschema.github.io/schemas/v1/action/talk.json': _sound204,
    'https://voiceschema.github.io/schemas/v1/action/transfer.json': _sound222,
    'https://voiceschema.github.io/schemas/v1/action/wait.json': _sound227,
    'https://voiceschema.github.io/schemas/v1/call/create.json': _sound228,
    'https://voiceschema.github.io/schemas/v1/call/dtmf.json': _sound269,
    'https://voiceschema.github.io/schemas/v1/call/endpoint.json': _sound259,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/phone.json': _sound260,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/sip.json': _sound261,
    'https://voiceschema.github.io/schemas/v1/call/input/dtmf.json': _sound270,
    'https://voiceschema.github.io/schemas/v1/call/modify.json': _sound271,
    'https://voiceschema.github.io/schemas/v1/call/stream.json': _sound274,
    'https://voiceschema.github.io/schemas/v1/call/talk.json': _sound276,
    'https://voiceschema.github.io/schemas/v1/caller-id.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/endpoint.json': _sound108,
    'https://voiceschema.github.io/schemas/v1/endpoint/app.json': _sound135,
    'https://voiceschema.github.io/schemas/v1/endpoint/phone.json': _sound109,
    'https://voiceschema.github.io/schemas/v1/endpoint/sip.json': _sound115,
    'https://voiceschema.github.io/schemas/v1/endpoint/vbc.json': _sound136,
    'https://voiceschema.github.io/schemas/v1/endpoint/websocket.json': _sound126,
    'https://voiceschema.github.io/schemas/v1/format/dtmf.json': _sound277,
    'https://voiceschema.github.io/schemas/v1/format/e164.json': _sound278,
    'https://voiceschema.github.io/schemas/v1/format/l16.json': _sound281,
    'https://voiceschema.github.io/schemas/v1/format/sip-uri.json': _sound282,
    'https://voiceschema.github.io/schemas/v1/format/ssml.json': _sound285,
    'https://voiceschema.github.io/schemas/v1/format/url.json': _sound288,
    'https://voiceschema.github.io/schemas/v1/format/websocket-uri.json': _sound291,
    'https://voiceschema.github.io/schemas/v1/meta/configuration.json': _sound294,
    'https://voiceschema.github.io/schemas/v1/meta/document.json': _sound304,
    'https://voiceschema.github.io/schemas/v1/meta/report.json': _sound355,
    'https://voiceschema.github.io/schemas/v1/ncco.json': _sound266,
    'https://voiceschema.github.io/schemas/v1/payload.json': _sound371,
    'https://voiceschema.github.io/schemas/v1/response/created.json': _sound434,
    'https://voiceschema.github.io/schemas/v1/response/error.json': _sound422,
    'https://voiceschema.github.io/schemas/v1/value/advanced-machine-detection.json': _sound142,
    'https://voiceschema.github.io/schemas/v1/value/boolean.json': _sound483,
    'https://voiceschema.github.io/schemas/v1/value/decimal.json': _sound484,
    'https://voiceschema.github.io/schemas/v1/value/e164.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/value/legs.json': _sound156,
    'https://voiceschema.github.io/schemas/v1/value/level.json': _sound490,
    'https://voiceschema.github.io/schemas/v1/value/loop.json': _sound203,
    'https://voiceschema.github.io/schemas/v1/value/method.json': _sound491,
    'https://voiceschema.github.io/schemas/v1/value/number-or-string.json': _sound443,
    'https://voiceschema.github.io/schemas/v1/value/one-url.json': _sound202,
    'https://voiceschema.github.io/schemas/v1/value/placeholder.json': _sound492,
    'https://voiceschema.github.io/schemas/v1/value/provider-options.json': _sound183,
    'https://voiceschema.github.io/schemas/v1/value/sip-uri.json': _sound495,
    'https://voiceschema.github.io/schemas/v1/value/speech-language.json': _sound496,
    'https://voiceschema.github.io/schemas/v1/value/string-or-null.json': _sound414,
    'https://voiceschema.github.io/schemas/v1/value/style.json': _sound203,
    'https://voiceschema.github.io/schemas/v1/value/talk-language.json': _sound497,
    'https://voiceschema.github.io/schemas/v1/value/text.json': _sound498,
    'https://voiceschema.github.io/schemas/v1/value/transcription.json': _sound153,
    'https://voiceschema.github.io/schemas/v1/value/url.json': _sound499,
    'https://voiceschema.github.io/schemas/v1/value/websocket-uri.json': _sound500,
    'https://voiceschema.github.io/schemas/v1/webhook/answer.json': _sound475,
    'https://voiceschema.github.io/schemas/v1/webhook/error.json': _sound471,
    'https://voiceschema.github.io/schemas/v1/webhook/event.json': _sound437,
    'https://voiceschema.github.io/schemas/v1/webhook/fallback.json': _sound410,
    'https://voiceschema.github.io/schemas/v1/webhook/input.json': _sound453,
    'https://voiceschema.github.io/schemas/v1/webhook/notify.json': _sound468,
    'https://voiceschema.github.io/schemas/v1/webhook/record.json': _sound447,
    'https://voiceschema.github.io/schemas/v1/webhook/transcription.json': _sound431,
    'https://voiceschema.github.io/schemas/v1/webhook/transfer.json': _sound450,
    'https://voiceschema.github.io/schemas/v1/websocket/command.json': _sound501,
    'https://voiceschema.github.io/schemas/v1/websocket/event.json': _sound503,
}
#: By location, whether a JSON value meets a condition of `payload`.
MEETS: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/payload.json#/if': _meets511,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/if': _meets512,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/if': _meets513,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/if': _meets514,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/if': _meets515,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/if': _meets516,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/if': _meets517,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/if': _meets518,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/if': _meets519,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/if': _meets520,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/if': _meets521,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/if': _meets522,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets523,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets524,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets525,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets526,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets527,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets528,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets529,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets530,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets531,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets532,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets533,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets534,
}
def recognise(v: object) -> tuple[str, str]:
    """As `Engine.recognise`."""
    if _meets511(v):
        return ('https://voiceschema.github.io/schemas/v1/ncco.json', 'ncco')
    if _meets512(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/then', '')
    if _meets513(v):
        return ('https://voiceschema.github.io/schemas/v1/call/create.json', 'call/create')
    if _meets514(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/fallback.json', 'webhook/fallback')
    if _meets515(v):
        return ('https://voiceschema.github.io/schemas/v1/call/modify.json', 'call/modify')
    if _meets516(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/then', '')
    if _meets517(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/then', '')
    if _meets518(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/then', '')
    if _meets519(v):
        return ('https://voiceschema.github.io/schemas/v1/response/error.json', 'response/error')
    if _meets520(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transcription.json', 'webhook/transcription')
    if _meets521(v):
        return ('https://voiceschema.github.io/schemas/v1/response/created.json', 'response/created')
    if _meets522(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if _meets523(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/record.json', 'webhook/record')
    if _meets524(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transfer.json', 'webhook/transfer')
    if _meets525(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/input.json', 'webhook/input')
    if _meets526(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/notify.json', 'webhook/notify')
    if _meets527(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/error.json', 'webhook/error')
    if _meets528(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if _meets529(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/answer.json', 'webhook/answer')
    if _meets530(v):
        return ('https://voiceschema.github.io/schemas/v1/endpoint.json', 'endpoint')
    if _meets531(v):
        return ('https://voiceschema.github.io/schemas/v1/call/stream.json', 'call/stream')
    if _meets532(v):
        return ('https://voiceschema.github.io/schemas/v1/call/dtmf.json', 'call/dtmf')
    if _meets533(v):
        return ('https://voiceschema.github.io/schemas/v1/call/talk.json', 'call/talk')
    if _meets534(v):
        return ('https://voiceschema.github.io/schemas/v1/call/input/dtmf.json', 'call/input/dtmf')
    return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else', '')
