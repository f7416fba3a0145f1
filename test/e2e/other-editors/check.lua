-- Neovim's own client of the Language Server Protocol against `stet lsp --stdio`. Prints an outcome a line, as JSON.
-- From 0.7 on: names that later versions have deprecated are used where 0.7 has no other.
local NODE, CLI, SLIPS = vim.env.STET_NODE, vim.env.STET_CLI, tonumber(vim.env.STET_FINDINGS)
local client_id, exit_code

local function outcome(name, why)
  local line = { name = name, state = why and 'failed' or 'passed', why = why }
  io.stdout:write('stet-e2e-outcome ' .. vim.fn.json_encode(line) .. '\n')
end

local function until_true(what, wanted)
  if not vim.wait(15000, wanted, 20) then error('Waited in vain for ' .. what .. '.', 0) end
end

local function found(buffer)
  return vim.diagnostic.get(buffer)
end

local function passage(buffer, diagnostic)
  return vim.api.nvim_buf_get_text(buffer, diagnostic.lnum, diagnostic.col, diagnostic.end_lnum, diagnostic.end_col, {})[1]
end

local function of(buffer, text)
  for _, diagnostic in ipairs(found(buffer)) do
    if passage(buffer, diagnostic) == text then return diagnostic end
  end
  error('Nothing is said of “' .. text .. '”.', 0)
end

local function ask(buffer, method, params)
  local answers, failure = vim.lsp.buf_request_sync(buffer, method, params, 5000)
  local answer = answers and answers[client_id]
  if not answer or answer.error then error(method .. ': ' .. vim.inspect(failure or answer), 0) end
  return answer.result
end

local function encoding()
  return vim.lsp.get_client_by_id(client_id).offset_encoding
end

local buffer = vim.api.nvim_get_current_buf()
local root = vim.fn.getcwd()

local tests = {
  { 'starts and is initialized', function()
    vim.bo[buffer].filetype = 'markdown'
    client_id = vim.lsp.start_client({
      name = 'stet',
      cmd = { NODE, CLI, 'lsp', '--stdio' },
      root_dir = root,
      get_language_id = function() return 'markdown' end,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = 'newsroom' } },
      on_exit = function(code) exit_code = code end,
    })
    vim.lsp.buf_attach_client(buffer, client_id)
    until_true('the server', function()
      local client = vim.lsp.get_client_by_id(client_id)
      return client and client.initialized
    end)
  end },
  { 'diagnoses what the command line finds, with the right passages', function()
    until_true(SLIPS .. ' findings; there are ' .. #found(buffer), function() return #found(buffer) == SLIPS end)
    of(buffer, 'Columbia')
    of(buffer, 'Medellín')
    of(buffer, 'Paña')
  end },
  { 'hovers', function()
    local diagnostic = of(buffer, 'Medellín')
    vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col + 1 })
    local hover = ask(buffer, 'textDocument/hover', vim.lsp.util.make_position_params(0, encoding()))
    if not hover or not vim.inspect(hover.contents):find('Bogotá', 1, true) then error(vim.inspect(hover), 0) end
  end },
  { 'goes from a finding to the facts', function()
    local line = vim.fn.search('Francia Márquez', 'w')
    vim.api.nvim_win_set_cursor(0, { line, vim.fn.col('.') - 1 })
    local places = ask(buffer, 'textDocument/definition', vim.lsp.util.make_position_params(0, encoding()))
    if not vim.inspect(places):find('people.facts.yaml', 1, true) then error(vim.inspect(places), 0) end
  end },
  { 'mends a slip behind letters of two bytes', function()
    local diagnostic = of(buffer, 'Paña')
    vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
    local params = vim.lsp.util.make_range_params(0, encoding())
    params.context = { diagnostics = {}, only = { 'quickfix' } }
    local actions = ask(buffer, 'textDocument/codeAction', params)
    local action = actions and actions[1] or error('No action is offered.', 0)
    if not action.edit then action = ask(buffer, 'codeAction/resolve', action) end
    vim.lsp.util.apply_workspace_edit(action.edit, encoding())
    if vim.fn.search('García-Peña', 'w') == 0 then error(table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n'), 0) end
    until_true('one finding less', function() return #found(buffer) == SLIPS - 1 end)
  end },
  { 'diagnoses what is typed', function()
    vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', 'An envoy 😀 of Columbia left.' })
    until_true('the new slip', function() return #found(buffer) == SLIPS end)
    local last = found(buffer)
    table.sort(last, function(a, b) return a.lnum < b.lnum end)
    if passage(buffer, last[#last]) ~= 'Columbia' then error(vim.inspect(last[#last]), 0) end
  end },
  { 'stops, with exit code 0', function()
    vim.lsp.stop_client(client_id)
    until_true('the end; exit code ' .. tostring(exit_code), function() return exit_code == 0 end)
  end },
}

local failed = false
for _, test in ipairs(tests) do
  local ok, why = pcall(test[2])
  outcome(test[1], not ok and tostring(why) or nil)
  failed = failed or not ok
end
io.stdout:flush()
vim.cmd(failed and 'cquit 1' or 'qall!')
