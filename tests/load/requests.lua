-- Sends the requests of a file in turn. A line holds one: its headers, a tab, its body; "@ID@" in a body becomes a number that no other request has.
local headers, bodies, sent = {}, {}, 0

function setup(thread)
  threads = (threads or 0) + 1
  thread:set("number", threads)
end

function init(arguments)
  for line in io.lines(arguments[1]) do
    local tab = line:find("\t", 1, true)
    local fields = {}
    for name, value in line:sub(1, tab - 1):gmatch("([^:|]+): ([^|]+)") do fields[name] = value end
    headers[#headers + 1], bodies[#bodies + 1] = fields, line:sub(tab + 1)
  end
end

function request()
  sent = sent + 1
  local at = sent % #bodies + 1
  local id = number .. "-" .. sent .. "-" .. os.time()
  return wrk.format("POST", nil, headers[at], (bodies[at]:gsub("@ID@", id)))
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('RESULT {"requests":%d,"seconds":%.3f,"p50":%.3f,"p99":%.3f,"failed":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
